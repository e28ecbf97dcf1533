package id.pantaugerai.photo.web;

import java.util.UUID;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.photo.PhotoFile;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.web.Download;
import lombok.RequiredArgsConstructor;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bytes of a photograph; they never change, so a browser asks once. */
@Controller
@RequestMapping("/foto")
@RequiredArgsConstructor
class PhotoController {

	static final String ID = "{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

	private final PhotoService photos;

	@GetMapping("/" + ID)
	ResponseEntity<Resource> whole(@PathVariable UUID id, @CurrentOfficer Officer officer) {
		return answer(photos.open(officer, id, false));
	}

	@GetMapping("/" + ID + "/kecil")
	ResponseEntity<Resource> small(@PathVariable UUID id, @CurrentOfficer Officer officer) {
		return answer(photos.open(officer, id, true));
	}

	/** The small one of a photograph that a report names by its content. */
	@GetMapping("/isi/{sha:[0-9a-f]{64}}")
	ResponseEntity<Resource> printed(@PathVariable String sha, @CurrentOfficer Officer officer) {
		return answer(photos.small(officer, sha));
	}

	private static ResponseEntity<Resource> answer(PhotoFile photo) {
		return Download.picture(photo.name(), photo.tag(), photo.content());
	}

}
