package id.pantaugerai.suitability.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.suitability.AddPolicy;
import id.pantaugerai.suitability.Criterion;
import id.pantaugerai.suitability.Policies;
import id.pantaugerai.suitability.PolicyLevel;
import id.pantaugerai.suitability.PolicyLine;
import id.pantaugerai.suitability.PolicyState;
import id.pantaugerai.suitability.Strictness;
import id.pantaugerai.suitability.SuitabilityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(PolicyController.class)
class PolicyControllerTests {

	static final String PAGE = "/admin/kriteria";

	static final List<Officer> READERS = List.of(Officers.BKAD, Officers.PEMKOT);

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.PEMPROV);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	SuitabilityService policies;

	@BeforeEach
	void both() {
		given(policies.history(any())).willReturn(Map.of(PolicyLevel.NASIONAL,
				List.of(new PolicyLine(Policies.national(), PolicyState.IN_FORCE, null)), PolicyLevel.PROVINSI,
				List.of(new PolicyLine(Policies.lampung(), PolicyState.FUTURE, LocalDate.of(2026, 5, 31)))));
		given(policies.mayAdd(Officers.ADMIN.scope())).willReturn(true);
		given(policies.inForce(PolicyLevel.NASIONAL)).willReturn(Optional.of(Policies.national()));
		given(policies.version()).willReturn(2L);
		given(policies.latest()).willReturn(Optional.of(Policies.lampung()));
		willThrow(ForbiddenException.class).given(policies).requireKeeper(Officers.BKAD.scope());
	}

	@Test
	void showsBothLevelsWithTheirDays() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("Nasional", "Provinsi Lampung", "Sejak 1 Januari 2025", "1 Januari 2026 sampai 31 Mei 2026",
					"Akan berlaku", "1.000,00\u00a0m²", "600,00–1.000,00\u00a0m²", "15 × 20\u00a0m",
					"Nomor surat belum dicatat", "Catat kebijakan nasional baru")
			.doesNotContain("??");
	}

	@ParameterizedTest
	@FieldSource("READERS")
	void letsTheCityRead(Officer reader) {
		assertThat(mvc.get().uri(PAGE).with(user(reader))).hasStatusOk()
			.bodyText()
			.contains("Provinsi Lampung")
			.doesNotContain("Catat kebijakan nasional baru");
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isClosedToEverybodyElse(Officer other) {
		assertThat(mvc.get().uri(PAGE).with(user(other))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(add(other).param("title", "Baru")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void refusesAReaderWhoPosts() {
		assertThat(add(Officers.BKAD)).hasStatus(HttpStatus.FORBIDDEN);
		then(policies).should(never()).add(any(), any());
	}

	@Test
	void beginsTheFormWithTheRulesInForce() {
		assertThat(mvc.get().uri(PAGE + "/baru?tingkat=NASIONAL").with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("value=\"1000\"", "value=\"SHP\" checked", "value=\"TITLE:REQUIRED\" selected",
					"value=\"AREA:ADVISED\" selected")
			.doesNotContain("AREA:REQUIRED", "??");
		assertThat(mvc.get().uri(PAGE + "/baru").with(user(Officers.ADMIN))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void addsAPolicy() {
		assertThat(full("2")).hasRedirectedUrl("/admin/kriteria?tersimpan");

		ArgumentCaptor<AddPolicy> added = ArgumentCaptor.captor();
		then(policies).should().add(added.capture(), eq(Officers.ADMIN));
		assertThat(added.getValue()).returns(PolicyLevel.PROVINSI, AddPolicy::level)
			.returns(LocalDate.of(2026, 6, 1), AddPolicy::inForceFrom)
			.returns("500/12", (add) -> add.letter().number())
			.returns(Map.of(Criterion.AREA, Strictness.ADVISED), (add) -> add.rules().asks())
			.returns(new BigDecimal("650.5"), (add) -> add.rules().area().acceptedFromM2());
	}

	@Test
	void sendsBackWhatDoesNotHoldTogether() {
		assertThat(add(Officers.ADMIN).param("level", "DESA")
			.param("title", "Kelonggaran")
			.param("letterDate", "besok")
			.param("rules.acceptedFrom", "900")
			.param("rules.acceptedTo", "600")
			.param("rules.buildingWidth", "15")
			.param("rules.asks", "AREA:REQUIRED", "TITLE:REQUIRED", "FLAT:ADVISED")
			.param("seen", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Wajib diisi", "value=\"besok\"", "value=\"Kelonggaran\"", "Luas tidak boleh wajib",
					"pilih paling sedikit satu alas hak", "pilih yang paling miring", "yang kecil lebih dulu",
					"Isi lebar dan panjang", "Kebijakan lain,", "baru saja dicatat oleh", "perlu diperbaiki",
					"Isian ini tidak dikenal")
			.doesNotContain("??");
		then(policies).should(never()).add(any(), any());
	}

	@Test
	void tellsThatAnotherWasFaster() {
		assertThat(full("1")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Kebijakan lain,", "baru saja dicatat oleh", "Isian Anda masih ada di bawah",
					"value=\"Kelonggaran\"", "Surat Gubernur")
			.doesNotContain("perlu diperbaiki");
		then(policies).should(never()).add(any(), any());
	}

	private MockMvcRequestBuilder full(String seen) {
		return add(Officers.ADMIN).param("level", "PROVINSI")
			.param("title", "Kelonggaran")
			.param("inForceFrom", "1/6/2026")
			.param("letterNumber", " 500/12 ")
			.param("rules.acceptedFrom", "650,5")
			.param("rules.acceptedTo", "1.000")
			.param("rules.asks", "AREA:ADVISED", "TITLE:")
			.param("reason", "Surat Gubernur")
			.param("seen", seen);
	}

	private MockMvcRequestBuilder add(Officer officer) {
		return mvc.post().uri(PAGE).with(user(officer)).with(csrf());
	}

}
