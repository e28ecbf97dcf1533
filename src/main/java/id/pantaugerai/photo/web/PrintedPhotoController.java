package id.pantaugerai.photo.web;

import java.time.Duration;

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

/** The small image of a photograph that a report names by its content. */
@Controller
@RequiredArgsConstructor
class PrintedPhotoController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

	private final PhotoService photos;

	@GetMapping("/foto/isi/{sha:[0-9a-f]{64}}")
	ResponseEntity<Resource> small(@PathVariable String sha, @CurrentOfficer Officer officer) {
		PhotoFile photo = photos.small(officer, sha);
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(FOR_EVER)
			.eTag(photo.tag())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(photo.name()).build().toString())
			.body(photo.content());
	}

}
