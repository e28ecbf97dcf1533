package id.pantaugerai.land.web;

import java.time.Instant;
import java.util.Optional;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandClaim;
import id.pantaugerai.land.LandClaims;
import id.pantaugerai.land.LandEditor;
import id.pantaugerai.land.LandOutcome;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandTwin;
import id.pantaugerai.shared.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(WithdrawalController.class)
class WithdrawalControllerTests {

	static final Instant NOON = Instant.parse("2026-02-12T05:00:00Z");

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	LandRegister register;

	@MockitoBean
	LandEditor editor;

	@MockitoBean
	LandClaims claims;

	@Test
	void asksWhyAndWithdraws() {
		registered(null, false);
		given(editor.withdraw(7, "Dobel", Officers.BKAD)).willReturn(new LandOutcome(LandOutcome.Kind.SAVED, 7, null));

		assertThat(mvc.get().uri("/lahan/7/penarikan").with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("Tarik AL-000007 dari daftar", "action=\"/lahan/7/penarikan\"")
			.doesNotContain("??");
		assertThat(send("penarikan", "Dobel")).hasRedirectedUrl("/lahan/7?tersimpan");
	}

	@Test
	void sendsAnEmptyReasonBack() {
		registered(null, false);

		assertThat(send("penarikan", "  ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tulis alasannya");
		then(editor).shouldHaveNoInteractions();
	}

	@Test
	void saysWhyAProposedAssetStays() {
		registered(LandStage.USULAN, false);
		given(claims.of(7)).willReturn(Optional.of(new LandClaim("Sukamenanti", "Camat Kedaton", NOON)));
		given(editor.withdraw(anyLong(), any(), any())).willReturn(new LandOutcome(LandOutcome.Kind.PROPOSED, 0, null));

		assertThat(mvc.get().uri("/lahan/7/penarikan").with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("sedang diusulkan untuk kelurahan",
					"Diusulkan untuk Kel. Sukamenanti oleh Camat Kedaton, Kamis, 12 Februari 2026, 12.00\u00a0WIB.")
			.doesNotContain("<textarea");
		assertThat(send("penarikan", "Dobel")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("sedang diusulkan untuk kelurahan");
	}

	@Test
	void restoresUnlessTheNumberIsTaken() {
		registered(null, true);
		given(editor.restore(7, "Salah tarik", Officers.BKAD))
			.willReturn(new LandOutcome(LandOutcome.Kind.SAVED, 7, null));
		given(editor.restore(7, "Coba", Officers.BKAD))
			.willReturn(new LandOutcome(LandOutcome.Kind.TAKEN, 0, new LandTwin(45, null, true)));

		assertThat(send("pengembalian", "Salah tarik")).hasRedirectedUrl("/lahan/7?tersimpan");
		assertThat(send("pengembalian", "Coba")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("dipakai aset AL-000045", "action=\"/lahan/7/pengembalian\"");
	}

	@Test
	void refusesWhoKeepsNoAssets() {
		willThrow(new ForbiddenException("DINAS")).given(register).requireKeeper(Officers.DINAS.scope());

		assertThat(mvc.get().uri("/lahan/7/penarikan").with(user(Officers.DINAS))).hasStatus(HttpStatus.FORBIDDEN);
	}

	private void registered(@Nullable LandStage stage, boolean withdrawn) {
		given(register.get(anyLong(), any())).willReturn(new LandAssetDetail(7, 3,
				LandAssets.good(Places.SUKAMENANTI.code()), stage, (stage != null) ? NOON : null, NOON, withdrawn));
	}

	private MockMvcRequestBuilder send(String door, String reason) {
		return mvc.post().uri("/lahan/7/" + door).param("reason", reason).with(user(Officers.BKAD)).with(csrf());
	}

}
