package id.pantaugerai.land.web;

import java.util.List;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandEditor;
import id.pantaugerai.land.LandOutcome;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandTwin;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@LandFormTest
class LandAssetControllerTests {

	static final List<Officer> KEEPERS = List.of(Officers.BKAD, Officers.PEMKOT, Officers.PEMPROV);

	static final String PLACE = Places.SUKAMENANTI.code();

	static final LandFacts GOOD = LandAssets.good(PLACE);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LandRegister register;

	@Autowired
	LandEditor editor;

	@Autowired
	KelurahanService kelurahan;

	@BeforeEach
	void places() {
		given(kelurahan.choice(any(), any())).willReturn(Places.FEW);
		given(editor.register(any(), any(), any())).willReturn(new LandOutcome(LandOutcome.Kind.SAVED, 7, null));
	}

	@ParameterizedTest
	@FieldSource("KEEPERS")
	void opensAnEmptyFormInWhichNothingIsAnsweredYet(Officer keeper) {
		assertThat(mvc.get().uri("/lahan/baru?kelurahan=" + PLACE).with(user(keeper))).hasStatusOk()
			.bodyText()
			.contains("Catat aset lahan", "value=\"" + PLACE + "\" selected=\"selected\"", "name=\"submission\"")
			.contains("name=\"filled\" value=\"BELUM\" checked=\"checked\"")
			.doesNotContain("value=\"TIDAK\" checked", "value=\"YA\" checked", "??", "Alasan perubahan");
	}

	@Test
	void offersTheProvinceItsOwnAssetsAlone() {
		assertThat(mvc.get().uri("/lahan/baru").with(user(Officers.PEMPROV))).bodyText()
			.contains("value=\"PEMPROV\" selected=\"selected\"")
			.doesNotContain("value=\"PEMKOT\"");
	}

	@Test
	void refusesWhoKeepsNoAssets() {
		willThrow(new ForbiddenException("CAMAT")).given(register).requireKeeper(Officers.CAMAT.scope());

		assertThat(mvc.get().uri("/lahan/baru").with(user(Officers.CAMAT))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(create().with(user(Officers.CAMAT))).hasStatus(HttpStatus.FORBIDDEN);
		then(editor).shouldHaveNoInteractions();
	}

	@Test
	void recordsEveryFactAsItWasTyped() {
		MockMvcRequestBuilder form = AssetForms.whole(mvc.post().uri("/lahan/baru")).with(csrf());

		assertThat(form.param("submission", "bukan").with(user(Officers.BKAD))).hasRedirectedUrl("/lahan/7?tersimpan");

		assertThat(registered()).isEqualTo(GOOD);
	}

	@Test
	void leavesUnknownWhatNobodyAnswered() {
		assertThat(create().param("filled", "BELUM").with(user(Officers.BKAD))).hasStatus3xxRedirection();

		LandFacts unknown = LandAssets.unknown(OwnerClass.PEMKOT, PLACE);
		assertThat(registered()).isEqualTo(new LandFacts(new Ownership(OwnerClass.PEMKOT, "Dinas Pendidikan", null),
				unknown.title(), unknown.lot(), unknown.condition(), false, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "owner||Wajib diisi", "owner|RAJA|Wajib diisi", "holder||Wajib diisi",
			"kelurahanCode|18.71.99.1001|Pilih kelurahan di wilayah Anda", "areaM2|-5|Isi antara 1 dan 10.000.000",
			"areaM2|luas|Tulis angka", "latitude|80|derajat antara −11", "latitude|abc|derajat antara −11",
			"latitude|-5,39|Lintang dan bujur diisi berdua", "longitude|105|Lintang dan bujur diisi berdua",
			"titleDate|31/2/2020|Tulis tanggal yang ada", "titleDate|13/2/2026|Belum boleh lebih dari hari ini",
			"roadWidthM|1e3|Tulis angka" })
	void sendsBackWhatIsWrongWithEverythingTyped(String field, String value, String message) {
		String typed = (value != null) ? value : "";
		MockMvcRequestBuilder form = AssetForms.with(mvc.post().uri("/lahan/baru"), field, typed);
		form.param("note", "<script>alert(1)</script>").param("strategic", "YA").param("hazard", "ROB");

		assertThat(form.with(user(Officers.BKAD)).with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(message, "Ada isian yang perlu diperbaiki", "aria-invalid=\"true\"")
			.contains("&lt;script&gt;", "name=\"strategic\" value=\"YA\" checked=\"checked\"")
			.contains("value=\"ROB\" selected=\"selected\"")
			.doesNotContain("<script>alert", "??");
		then(editor).shouldHaveNoInteractions();
	}

	@Test
	void refusesTextsThatAreTooLong() {
		assertThat(create().param("note", "x".repeat(1001)).with(user(Officers.BKAD)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("paling banyak 1000 huruf");
	}

	@Test
	void linksTheAssetThatBearsTheNumber() {
		given(editor.register(any(), any(), any()))
			.willReturn(new LandOutcome(LandOutcome.Kind.TAKEN, 0, new LandTwin(45, "Jl. Lama", true)));

		assertThat(create().param("registerNumber", "12.01").with(user(Officers.BKAD)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("sudah dipakai aset AL-000045", "href=\"/lahan/45\"", "value=\"12.01\"");
	}

	@Test
	void doesNotLinkWhatTheOfficerMayNotSee() {
		given(editor.register(any(), any(), any()))
			.willReturn(new LandOutcome(LandOutcome.Kind.TAKEN, 0, new LandTwin(45, null, false)));

		assertThat(create().with(user(Officers.BKAD))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.doesNotContain("/lahan/45");
	}

	@Test
	void opensWithWhatWasTypedBeforeTheSessionEnded() {
		assertThat(mvc.get()
			.uri("/lahan/baru")
			.param("holder", "Belum terkirim")
			.param("filled", "YA")
			.param("submission", UUID.randomUUID().toString())
			.requestAttr("restored", true)
			.with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("value=\"Belum terkirim\"", "name=\"filled\" value=\"YA\" checked=\"checked\"");
	}

	private LandFacts registered() {
		ArgumentCaptor<LandFacts> facts = ArgumentCaptor.captor();
		then(editor).should().register(facts.capture(), any(), any());
		return facts.getValue();
	}

	private MockMvcRequestBuilder create() {
		return AssetForms.required(mvc.post().uri("/lahan/baru"))
			.param("submission", UUID.randomUUID().toString())
			.with(csrf());
	}

}
