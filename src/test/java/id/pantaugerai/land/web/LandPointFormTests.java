package id.pantaugerai.land.web;

import java.math.BigDecimal;

import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.LandEditor;
import id.pantaugerai.land.LandOutcome;
import id.pantaugerai.land.LandPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The point of a parcel as its form takes it. */
@LandFormTest
class LandPointFormTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LandEditor editor;

	@Autowired
	KelurahanService kelurahan;

	@Autowired
	LandPlaces ground;

	@BeforeEach
	void places() {
		given(kelurahan.choice(any(), any())).willReturn(Places.FEW);
		given(editor.register(any(), any(), any())).willReturn(new LandOutcome(LandOutcome.Kind.SAVED, 7, null));
	}

	@Test
	void refusesAPointFarOutsideTheArea() {
		given(ground.beyond(Officers.BKAD.scope(), new BigDecimal("-5.385000"), new BigDecimal("105.258000")))
			.willReturn(true);

		assertThat(AssetForms.whole(mvc.post().uri("/lahan/baru")).with(user(Officers.BKAD)).with(csrf()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Titik ini jauh di luar wilayah", "value=\"105.258\"");
		then(editor).shouldHaveNoInteractions();
	}

	@Test
	void warnsOfAPointOutsideTheKelurahanAndTakesItAllTheSame() {
		given(ground.strays(any(), any(), any(), any())).willReturn(true);

		assertThat(AssetForms.whole(mvc.post().uri("/lahan/baru")).with(user(Officers.BKAD)).with(csrf()))
			.hasRedirectedUrl("/lahan/7?tersimpan");
		assertThat(AssetForms.whole(mvc.post().uri("/lahan/baru"))
			.param("note", "x".repeat(1001))
			.with(user(Officers.BKAD))
			.with(csrf())).bodyText()
			.containsPattern("data-place-stray>")
			.contains("di luar batas kelurahan yang dipilih");
	}

	@Test
	void hidesTheMapUntilAScriptShowsIt() {
		assertThat(mvc.get().uri("/lahan/baru").with(user(Officers.BKAD))).bodyText()
			.contains("data-url=\"/peta/batas.json\"", "name=\"latitude\"", "data-place-stray hidden")
			.containsPattern("<div class=\"stack place\" hidden")
			.doesNotContain("data-tiles");
	}

}
