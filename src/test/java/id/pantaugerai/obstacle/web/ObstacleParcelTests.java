package id.pantaugerai.obstacle.web;

import java.util.List;
import java.util.stream.LongStream;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.obstacle.ObstacleCategory;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.photo.PhotoUploadService;
import id.pantaugerai.proposal.ParcelChoice;
import id.pantaugerai.proposal.ParcelChoiceService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The parcel that an obstacle may name, in the form that notes it. */
@PageTest(ObstacleController.class)
@Import(ObstaclePage.class)
class ObstacleParcelTests {

	static final String PAGE = ObstacleControllerTests.PAGE;

	static final String CHOSEN = "value=\"12\" selected=\"selected\">AL-000012, Dinas &lt;b&gt;, Jl. Teuku Umar</option>";

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ObstacleService obstacles;

	@MockitoBean
	KelurahanService kelurahan;

	@MockitoBean
	PhotoService photos;

	@MockitoBean
	PhotoUploadService uploads;

	@BeforeEach
	void parcels() {
		given(kelurahan.get(any())).willReturn(Places.SUKAMENANTI);
		given(obstacles.categories()).willReturn(List.of(new ObstacleCategory("CUACA", "Cuaca", "PEMKOT", true)));
		given(obstacles.raise(any(), any())).willReturn("KD-2026-0008");
		given(obstacles.mayRaise(any(), any())).willReturn(true);
		given(obstacles.parcels(any(), any(), any()))
			.willReturn(List.of(new ParcelChoice(12, "Dinas <b>", "Jl. Teuku Umar")));
		given(obstacles.mayName(any(), eq(12L), any())).willReturn(true);
	}

	@Test
	void isOfferedAndChosenBeforehandWhereTheAddressSaysSo() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("Tidak menyangkut satu bidang", ">AL-000012, Dinas &lt;b&gt;")
			.doesNotContain(CHOSEN, "Ditampilkan");
		assertThat(mvc.get().uri(PAGE + "?parcel=12").with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains(CHOSEN);
		then(obstacles).should().parcels(Places.SUKAMENANTI.code(), 12L, Officers.CAMAT.scope());
	}

	@Test
	void isNotAskedForWhereThereIsNone() {
		given(obstacles.parcels(any(), any(), any())).willReturn(List.of());

		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.doesNotContain("name=\"parcel\"");
	}

	@Test
	void saysThatItOffersOnlyTheFirst() {
		given(obstacles.parcels(any(), any(), any())).willReturn(LongStream.rangeClosed(1, ParcelChoiceService.MOST)
			.mapToObj((id) -> new ParcelChoice(id, "Dinas", null))
			.toList());

		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("id=\"parcel-hint\">Ditampilkan 50 bidang.");
	}

	@Test
	void isNotedWithTheObstacle() {
		assertThat(raise("12")).hasRedirectedUrl("/kendala/KD-2026-0008?tercatat");

		then(obstacles).should().raise(argThat((raise) -> Long.valueOf(12).equals(raise.parcelId())), any());
	}

	@ParameterizedTest
	@ValueSource(strings = { "13", "-1", "12 or 1=1", "99999999999999999999" })
	void isRefusedBesideItsFieldWhereTheKelurahanHasNothingToDoWithIt(String forged) {
		given(obstacles.parcels(any(), any(), any())).willReturn(List.of());

		assertThat(raise(forged)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"parcel-error\"", "Bidang ini tidak terletak di kelurahan ini", ">Hujan</textarea>");
		then(obstacles).should(never()).raise(any(), any());
	}

	@Test
	void staysChosenWhileOtherThingsAreMended() {
		assertThat(post("PERANG", "12")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains(CHOSEN);
	}

	@Test
	void staysChosenWhileThePhotographsAreArranged() {
		assertThat(raise("12").param("tray", "tambah")).hasStatusOk().bodyText().contains(CHOSEN);
	}

	@Test
	void staysChosenAfterTheSessionEnded() {
		assertThat(mvc.get().uri(PAGE).param("parcel", "12").requestAttr("restored", true).with(user(Officers.CAMAT)))
			.hasStatusOk()
			.bodyText()
			.contains(CHOSEN);
		then(obstacles).should(never()).mayName(any(), anyLong(), any());
	}

	private MockMvcRequestBuilder raise(String parcel) {
		return post("CUACA", parcel);
	}

	private MockMvcRequestBuilder post(String category, String parcel) {
		return mvc.post()
			.uri(PAGE)
			.param("category", category)
			.param("description", "Hujan")
			.param("since", "12/2/2026")
			.param("parcel", parcel)
			.param("submission", ObstacleControllerTests.SUBMISSION)
			.with(user(Officers.CAMAT))
			.with(csrf());
	}

}
