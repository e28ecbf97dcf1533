package id.pantaugerai.boundary.web;

import java.time.Duration;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.boundary.BoundaryService;
import lombok.RequiredArgsConstructor;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The outlines of the officer's area, for a map on which a place is picked. */
@Controller
@RequiredArgsConstructor
class GroundController {

	private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

	private final BoundaryService maps;

	@GetMapping("/peta/batas.json")
	ResponseEntity<String> outlines(@CurrentOfficer Officer officer, WebRequest request) {
		long version = maps.version();
		String tag = "\"" + version + "-" + officer.scope().area() + "\"";
		CacheControl revalidated = CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePrivate();
		if (request.checkNotModified(tag)) {
			return ResponseEntity.status(304).eTag(tag).cacheControl(revalidated).build();
		}
		return ResponseEntity.ok()
			.eTag(tag)
			.cacheControl(revalidated)
			.contentType(GEO_JSON)
			.body(maps.ground(officer.scope(), version).json());
	}

}
