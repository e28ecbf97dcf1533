package id.pantaugerai.proposal.web;

import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.Instrument;
import id.pantaugerai.proposal.Procedure;
import id.pantaugerai.proposal.ProcedureService;
import id.pantaugerai.proposal.Procedures;
import id.pantaugerai.proposal.ReviseProcedure;
import id.pantaugerai.proposal.StageRule;
import id.pantaugerai.shared.ForbiddenException;
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
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(ProcedureController.class)
class ProcedureControllerTests {

	static final String PAGE = "/admin/tahap-lahan";

	static final List<Officer> KEEPERS = List.of(Officers.BKAD, Officers.ADMIN);

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.PEMPROV);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ProcedureService procedures;

	@BeforeEach
	void third() {
		given(procedures.current()).willReturn(Procedures.third());
		given(procedures.history(any())).willReturn(List.of(Procedures.third()));
		KEEPERS.forEach((keeper) -> given(procedures.mayRevise(keeper.scope())).willReturn(true));
		willThrow(ForbiddenException.class).given(procedures).requireKeeper(Officers.PEMKOT.scope());
	}

	@ParameterizedTest
	@FieldSource("KEEPERS")
	void showsWhatHoldsWithItsHistory(Officer keeper) {
		assertThat(mvc.get().uri(PAGE).with(user(keeper))).hasStatusOk()
			.bodyText()
			.contains("Berita acara cek fisik", "3 hari kerja", "Pinjam pakai", "Tata cara ke-3", "Surat edaran 12",
					"BKAD Kota", "href=\"/admin/tahap-lahan/ubah\"")
			.doesNotContain("??");
	}

	@Test
	void letsTheCityReadAndNotWrite() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.PEMKOT))).hasStatusOk()
			.bodyText()
			.contains("diubah oleh BKAD dan operator")
			.doesNotContain("/admin/tahap-lahan/ubah", "??");
		assertThat(mvc.get().uri(PAGE + "/ubah").with(user(Officers.PEMKOT))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(full(Officers.PEMKOT)).hasStatus(HttpStatus.FORBIDDEN);
		then(procedures).should(never()).revise(any(), any());
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isClosedToEverybodyElse(Officer other) {
		assertThat(mvc.get().uri(PAGE).with(user(other))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(mvc.get().uri(PAGE + "/ubah").with(user(other))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(full(other)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void beginsTheFormWithWhatHolds() {
		assertThat(mvc.get().uri(PAGE + "/ubah").with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("value=\"CEK_FISIK:BA_CEK_FISIK\" aria-label=\"Wajib: Berita acara cek fisik\" checked",
					"value=\"USULAN:CAMAT\" checked", "value=\"Sewa\"", "Instrumen baru")
			.doesNotContain("??");
	}

	@Test
	void makesTheNextVersion() {
		assertThat(full(Officers.BKAD)).hasRedirectedUrl("/admin/tahap-lahan?tersimpan");

		ArgumentCaptor<ReviseProcedure> revised = ArgumentCaptor.captor();
		then(procedures).should().revise(revised.capture(), eq(Officers.BKAD));
		assertThat(revised.getValue().stages())
			.contains(StageRule.of(LandStage.CEK_FISIK, List.of(Role.BKAD, Role.PEMKOT), 5));
		assertThat(revised.getValue().documents()).hasSize(1).allMatch((document) -> !document.onPaper());
		assertThat(revised.getValue().instruments())
			.extracting(Instrument::number, Instrument::name, Instrument::retired)
			.hasToString(
					"[(1, \"Pinjam pakai\", false), (2, \"Sewa lahan\", false), (3, \"Hibah\", true), (4, \"KSP\", false)]");
	}

	@Test
	void saysWhoWasFirstAndKeepsWhatWasTyped() {
		assertThat(full(Officers.BKAD, "2")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("baru saja diubah oleh BKAD Kota", "value=\"Sewa lahan\"", "name=\"seen\" value=\"3\"")
			.doesNotContain("??");
		then(procedures).should(never()).revise(any(), any());
	}

	@Test
	void followsTheVersionThatTheEditorSawThoughAnotherIsMadeMeanwhile() {
		Procedure third = Procedures.third();
		given(procedures.current()).willReturn(third, new Procedure(4, "Lebih cepat", third.documents(), third.stages(),
				third.instruments(), third.recordedAt(), "Operator"));
		full(Officers.BKAD).exchange();
		then(procedures).should().revise(argThat((revise) -> revise.seen() == 3), eq(Officers.BKAD));
	}

	@Test
	void sendsBackWhatDoesNotHoldTogether() {
		assertThat(post(Officers.ADMIN).param("seen", "3")
			.param("days", "0", "", "lima", "", "", "")
			.param("desks", "USULAN:BKAD")
			.param("numbers", "1", "2", "3", "")
			.param("names", "", "Sewa", "sewa", "Tukar guling")
			.param("states", "DIPAKAI", "DIPAKAI", "DIPAKAI", "DIPAKAI")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"lima\"", "antara 1 dan 365", "Pilih paling sedikit satu pemutus", "tidak dapat dihapus",
					"sudah ada di atas", "Tukar guling tidak diperbolehkan", "Wajib diisi")
			.doesNotContain("??");
		then(procedures).should(never()).revise(any(), any());
	}

	private MockMvcRequestBuilder full(Officer officer) {
		return full(officer, "3");
	}

	private MockMvcRequestBuilder full(Officer officer, String seen) {
		MockMvcRequestBuilder form = post(officer).param("seen", seen)
			.param("documents", "CEK_FISIK:BA_CEK_FISIK")
			.param("days", "", "5", "", "", "", "")
			.param("numbers", "1", "2", "3", "", "")
			.param("names", "Pinjam pakai", "Sewa lahan", "Hibah", "KSP", "")
			.param("states", "DIPAKAI", "DIPAKAI", "PENSIUN", "DIPAKAI", "DIPAKAI")
			.param("reason", "Surat edaran 13");
		ProcedureForm.STAGES.forEach((stage) -> form.param("desks", stage + ":BKAD", stage + ":PEMKOT"));
		return form;
	}

	private MockMvcRequestBuilder post(Officer officer) {
		return mvc.post().uri(PAGE).with(user(officer)).with(csrf());
	}

}
