package id.pantaugerai.photo.web;

import java.time.Duration;
import java.util.UUID;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.photo.PhotoFile;
import id.pantaugerai.photo.PhotoService;
import lombok.RequiredArgsConstructor;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bytes of a photograph; they never change, so a browser asks once. */
@Controller
@RequestMapping("/foto/" + PhotoController.ID)
@RequiredArgsConstructor
class PhotoController {

	static final String ID = "{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

	private final PhotoService photos;

	@GetMapping
	ResponseEntity<Resource> whole(@PathVariable UUID id, @CurrentOfficer Officer officer) {
		return answer(photos.open(officer, id, false));
	}

	@GetMapping("/kecil")
	ResponseEntity<Resource> small(@PathVariable UUID id, @CurrentOfficer Officer officer) {
		return answer(photos.open(officer, id, true));
	}

	private static ResponseEntity<Resource> answer(PhotoFile photo) {
		ContentDisposition name = ContentDisposition.inline().filename(photo.name()).build();
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(FOR_EVER)
			.eTag(photo.tag())
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(photo.content());
	}

}
