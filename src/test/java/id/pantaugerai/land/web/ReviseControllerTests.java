package id.pantaugerai.land.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandChangeLine;
import id.pantaugerai.land.LandDossiers;
import id.pantaugerai.land.LandEditor;
import id.pantaugerai.land.LandOutcome;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandRevision;
import id.pantaugerai.land.LandRevisionKind;
import id.pantaugerai.land.ReviseLandAsset;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.suitability.LandFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@LandFormTest
class ReviseControllerTests {

	static final LandFacts GOOD = LandAssets.good(Places.SUKAMENANTI.code());

	static final Instant NOON = Instant.parse("2026-02-12T05:00:00Z");

	static final LandOutcome CHANGED = new LandOutcome(LandOutcome.Kind.CHANGED, 0, null);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LandRegister register;

	@Autowired
	LandEditor editor;

	@Autowired
	LandDossiers dossiers;

	@Autowired
	KelurahanService kelurahan;

	@BeforeEach
	void registered() {
		given(kelurahan.choice(any(), any())).willReturn(Places.FEW);
		given(register.get(anyLong(), any())).willReturn(new LandAssetDetail(7, 3, GOOD, null, null, NOON, false));
		given(editor.revise(any(), any())).willReturn(new LandOutcome(LandOutcome.Kind.SAVED, 7, null));
	}

	@Test
	void opensAnAssetWithWhatIsKnown() {
		assertThat(mvc.get().uri("/lahan/7/ubah").with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("Ubah AL-000007", "value=\"1.240,50\"", "value=\"-5,385000\"", "Alasan perubahan")
			.contains("name=\"revision\" value=\"3\"", "name=\"filled\" value=\"TIDAK\" checked=\"checked\"");
	}

	@Test
	void asksWhyAnAssetChanges() {
		assertThat(change().with(user(Officers.BKAD))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tulis alasannya");
		then(editor).should(never()).revise(any(), any());
	}

	@Test
	void changesAnAssetWithItsReason() {
		assertThat(change().param("reason", " Cek lapangan ").param("areaM2", "860").with(user(Officers.BKAD)))
			.hasRedirectedUrl("/lahan/7?tersimpan");

		ArgumentCaptor<ReviseLandAsset> revised = ArgumentCaptor.captor();
		then(editor).should().revise(revised.capture(), any());
		assertThat(revised.getValue()).returns(3, ReviseLandAsset::revision)
			.returns("Cek lapangan", ReviseLandAsset::reason)
			.returns(new BigDecimal("860"), (revise) -> revise.facts().lot().areaM2());
	}

	@Test
	void showsBothVersionsWhenSomebodyWasFaster() {
		given(editor.revise(any(), any())).willReturn(CHANGED);
		given(register.history(anyLong(), any()))
			.willReturn(List.of(new LandRevision(4, LandRevisionKind.REVISED, GOOD, "Ukur ulang", NOON, "Asisten II")));
		given(dossiers.compare(any(), any()))
			.willReturn(List.of(new LandChangeLine("Luas", "1.240,50 m²", "860,00 m²")));

		assertThat(change().param("reason", "Koreksi").param("areaM2", "860").with(user(Officers.BKAD)))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("sudah diubah orang lain", "Asisten II", "Kamis, 12 Februari 2026, 12.00\u00a0WIB", "Ukur ulang")
			.contains("1.240,50\u00a0m²", "860,00\u00a0m²", "name=\"revision\" value=\"4\"", ">Koreksi</textarea>");
	}

	@Test
	void takesAChangeSentTwiceForSaved() {
		given(editor.revise(any(), any())).willReturn(CHANGED);
		given(register.history(anyLong(), any()))
			.willReturn(List.of(new LandRevision(4, LandRevisionKind.REVISED, GOOD, "Koreksi", NOON, "BKAD")));
		given(dossiers.compare(any(), any())).willReturn(List.of());

		assertThat(change().param("reason", "Koreksi").with(user(Officers.BKAD)))
			.hasRedirectedUrl("/lahan/7?tersimpan");
	}

	@Test
	void knowsNoAssetOutsideTheArea() {
		given(register.get(anyLong(), any())).willThrow(new NotFoundException("land asset 7"));

		assertThat(mvc.get().uri("/lahan/7/ubah").with(user(Officers.BKAD))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void leavesAWithdrawnAssetAsItIs() {
		given(register.get(anyLong(), any())).willReturn(new LandAssetDetail(7, 3, GOOD, null, null, NOON, true));

		assertThat(mvc.get().uri("/lahan/7/ubah").with(user(Officers.BKAD))).hasRedirectedUrl("/lahan/7");
	}

	private MockMvcRequestBuilder change() {
		return AssetForms.required(mvc.post().uri("/lahan/7/ubah")).param("revision", "3").with(csrf());
	}

}
