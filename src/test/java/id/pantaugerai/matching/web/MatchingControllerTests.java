package id.pantaugerai.matching.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.AvailableLand;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandEvidence;
import id.pantaugerai.matching.AcceptPair;
import id.pantaugerai.matching.Candidate;
import id.pantaugerai.matching.CandidateList;
import id.pantaugerai.matching.CandidateService;
import id.pantaugerai.matching.EarlierRefusal;
import id.pantaugerai.matching.MatchLine;
import id.pantaugerai.matching.MatchState;
import id.pantaugerai.matching.MatchingService;
import id.pantaugerai.matching.MatchingView;
import id.pantaugerai.matching.MatchingViewService;
import id.pantaugerai.matching.Offer;
import id.pantaugerai.matching.RefusePair;
import id.pantaugerai.matching.RunSummary;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(MatchingController.class)
class MatchingControllerTests {

	static final String PAGE = "/lahan/pemadanan";

	static final String REFUSAL = PAGE + "/" + Places.SUKAMENANTI.code() + "/penolakan";

	static final Candidate CANDIDATE = candidate();

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	MatchingService matching;

	@MockitoBean
	MatchingViewService views;

	@MockitoBean
	CandidateService candidates;

	@BeforeEach
	void suggested() {
		RunSummary run = new RunSummary(1, 31, 40, 12, Instant.parse("2026-02-12T02:00:00Z"), "BKAD", true);
		given(views.view(any(), any())).willReturn(new MatchingView(run,
				new PageImpl<>(List.of(new MatchLine(Places.SUKAMENANTI, MatchState.SUGGESTED, CANDIDATE)),
						PageRequest.of(0, 25), 31)));
		given(matching.mayDecide(Officers.BKAD.scope())).willReturn(true);
		given(matching.mayRun(Officers.BKAD.scope())).willReturn(true);
	}

	@Test
	void saysTodayAndWhatWasComputedInWords() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("31 kelurahan tanpa lahan hari ini", "12 kelurahan dapat dipasangkan", "Data lahan, sumbu lahan",
					"AL-000007", "Titik bidang belum ada", "Setelah aset kota dan provinsi", "Status hukum jelas",
					"Hitung pasangan", "Tolak pasangan ini", "Halaman 1 dari 2")
			.doesNotContain("??");
	}

	@Test
	void letsTheProvinceReadOnly() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.PEMPROV))).hasStatusOk()
			.bodyText()
			.contains("Menunggu putusan BKAD", "mintalah kepada BKAD")
			.doesNotContain("Tolak pasangan ini", "name=\"reason\"");
	}

	@Test
	void saysWhenNothingWasComputed() {
		given(views.view(any(), any())).willReturn(new MatchingView(null, new PageImpl<>(List.of())));

		assertThat(mvc.get().uri(PAGE).with(user(Officers.PEMKOT))).hasStatusOk()
			.bodyText()
			.contains("Pasangan belum pernah dihitung", "Tidak ada kelurahan tanpa lahan");
	}

	@Test
	void takesAPageThatNobodyUnderstandsForTheFirst() {
		assertThat(mvc.get().uri(PAGE + "?halaman=dua").with(user(Officers.BKAD))).hasStatusOk();
		then(views).should().view(any(), eq(PageRequest.of(0, 25)));
	}

	@Test
	void computesOnDemand() {
		assertThat(mvc.post().uri(PAGE).with(user(Officers.BKAD)).with(csrf()))
			.hasRedirectedUrl("/lahan/pemadanan?dihitung");
		then(matching).should().run(Officers.BKAD);
	}

	@Test
	void refusesWithAReason() {
		assertThat(refuse(" Dipakai sekolah ")).hasRedirectedUrl("/lahan/pemadanan?ditolak");
		then(matching).should()
			.refuse(new RefusePair(Places.SUKAMENANTI.code(), 7, 2, "Dipakai sekolah"), Officers.BKAD);
	}

	@Test
	void opensTheParcelThatWasAccepted() {
		UUID submission = UUID.randomUUID();
		given(matching.accept(new AcceptPair(Places.SUKAMENANTI.code(), 7, 2, submission), Officers.BKAD))
			.willReturn(7L);

		assertThat(mvc.post()
			.uri(PAGE + "/" + Places.SUKAMENANTI.code() + "/persetujuan")
			.param("assetId", "7")
			.param("assetRevision", "2")
			.param("submission", submission.toString())
			.with(user(Officers.BKAD))
			.with(csrf())).hasRedirectedUrl("/lahan/7");
	}

	@Test
	void asksForTheReason() {
		assertThat(refuse(" ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tulis mengapa pasangan ini ditolak", "open=\"open\"");
		then(matching).should(never()).refuse(any(), any());
	}

	@Test
	void listsTheCandidatesOfOneKelurahan() {
		EarlierRefusal refusal = new EarlierRefusal(7, "Dipakai sekolah", "BKAD",
				Instant.parse("2026-02-12T02:00:00Z"));
		given(candidates.of(any(), any())).willReturn(new CandidateList(Places.SUKAMENANTI,
				List.of(new Offer(CANDIDATE, refusal, false, LandEvidence.NONE)), 60, 3000, List.of(), true));

		assertThat(mvc.get().uri("/kelurahan/18.71.01.1005/calon-lahan").with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("Calon ke-1", "1 dari 60 calon", "3.000\u00a0m", "Kelurahan lain, 850\u00a0m",
					"Putusan per kriteria", "Pernah ditolak oleh BKAD", "Dipakai sekolah", "Usulkan lagi AL-000007",
					"action=\"/lahan/7/usulan\"")
			.doesNotContain("??");
	}

	private MockMvcRequestBuilder refuse(String reason) {
		return mvc.post()
			.uri(REFUSAL)
			.param("assetId", "7")
			.param("assetRevision", "2")
			.param("reason", reason)
			.with(user(Officers.BKAD))
			.with(csrf());
	}

	private static Candidate candidate() {
		AvailableLand land = new AvailableLand(7, 2, LandAssets.unknown(OwnerClass.BUMN, "18.71.01.1004"));
		return new Candidate(land, Policies.judgeOn(Policies.LENIENCY).judge(land.facts()), false, 850);
	}

}
