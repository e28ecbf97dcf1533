package id.pantaugerai.yearbook.web;

import java.time.Duration;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.yearbook.YearbookFile;
import id.pantaugerai.yearbook.YearbookService;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** All files of a year: asked for here, made in the background, fetched here. */
@Controller
@RequestMapping("/laporan/berkas-setahun")
@RequiredArgsConstructor
class YearbookController {

	private static final CacheControl OWN = CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate();

	private final YearbookService yearbooks;

	@GetMapping
	String list(@CurrentOfficer Officer officer,
			@RequestHeader(name = "HX-Target", required = false) @Nullable String target, Model model) {
		model.addAttribute("shelves", yearbooks.shelves(officer.scope()));
		return "tahun".equals(target) ? "yearbook/list :: years" : "yearbook/list";
	}

	@PostMapping("/{tahun:\\d{4}}")
	String ask(@CurrentOfficer Officer officer, @PathVariable int tahun) {
		yearbooks.ask(officer, tahun);
		return "redirect:/laporan/berkas-setahun?diminta={tahun}";
	}

	@GetMapping("/{id:\\d{1,18}}.zip")
	ResponseEntity<Resource> fetch(@CurrentOfficer Officer officer, @PathVariable long id) {
		YearbookFile file = yearbooks.open(officer, id);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.cacheControl(OWN)
			.eTag(file.hash())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name()).build().toString())
			.body(file.content());
	}

}
