package id.pantaugerai.land.web;

import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.LandEditor;
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

/** Where there are very many kelurahan, the kecamatan is chosen first. */
@LandFormTest
class ManyPlacesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LandEditor editor;

	@Autowired
	KelurahanService kelurahan;

	@BeforeEach
	void places() {
		given(kelurahan.choice(any(), any())).willReturn(Places.CLOSED);
		given(kelurahan.choice("18.71%", "18.71.01")).willReturn(Places.MANY);
	}

	@Test
	void asksForTheKecamatanFirst() {
		assertThat(mvc.get().uri("/lahan/baru").with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("name=\"kecamatan\"", "Pilih kecamatan dahulu", "name=\"buka\"")
			.doesNotContain("Sukamenanti", "??");
	}

	@Test
	void offersTheKelurahanOfThatKecamatan() {
		assertThat(mvc.get().uri("/lahan/baru?kecamatan=18.71.01").with(user(Officers.BKAD))).bodyText()
			.contains("value=\"18.71.01\" selected=\"selected\"", "Sukamenanti")
			.doesNotContain("Pilih kecamatan dahulu");
	}

	@Test
	void offersThemWithoutScriptAndKeepsWhatWasTyped() {
		assertThat(mvc.post()
			.uri("/lahan/baru")
			.param("buka", "ya")
			.param("kecamatan", "18.71.01")
			.param("holder", "Dinas <b>Pendidikan</b>")
			.with(user(Officers.BKAD))
			.with(csrf())).hasStatusOk()
			.bodyText()
			.contains("Sukamenanti", "value=\"Dinas &lt;b&gt;Pendidikan&lt;/b&gt;\"")
			.doesNotContain("field-error");
		then(editor).shouldHaveNoInteractions();
	}

	@Test
	void offersThemAgainWhenNoneWasChosen() {
		assertThat(mvc.post()
			.uri("/lahan/baru")
			.param("kecamatan", "18.71.01")
			.param("owner", "PEMKOT")
			.param("holder", "Dinas Pendidikan")
			.with(user(Officers.BKAD))
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Sukamenanti", "id=\"kelurahanCode-error\"", "value=\"Dinas Pendidikan\"");
	}

	@Test
	void refusesAKelurahanOfAnotherKecamatanThanTheChosenOne() {
		assertThat(AssetForms.required(mvc.post().uri("/lahan/baru"))
			.param("kecamatan", "18.71.02")
			.with(user(Officers.BKAD))
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Pilih kelurahan di wilayah Anda");
	}

}
