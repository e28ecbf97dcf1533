package id.pantaugerai.notice.web;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.notice.Inbox;
import id.pantaugerai.notice.InboxFilter;
import id.pantaugerai.notice.InboxService;
import id.pantaugerai.notice.KindCount;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.notice.NoticeLine;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(InboxController.class)
class InboxControllerTests {

	private static final InboxFilter WAITING = new InboxFilter(false, null);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	InboxService inbox;

	@ParameterizedTest
	@MethodSource("officers")
	void showsEveryRoleWhatWaitsByKind(Officer officer) {
		given(inbox.page(eq(officer), eq(WAITING), any())).willReturn(two(WAITING));
		assertThat(mvc.get().uri("/pemberitahuan").with(user(officer))).hasStatusOk()
			.bodyText()
			.containsSubsequence("Belum dibaca (2)", ">Kendala</h2>", "&lt;b&gt;Jalan rusak", "Mendesak",
					">Pengingat lapor</h2>", "href=\"/pemberitahuan/7\"")
			.doesNotContain("??", "<b>Jalan");
	}

	@Test
	void answersHtmxWithTheListAlone() {
		InboxFilter all = new InboxFilter(true, NoticeKind.OBSTACLE);
		given(inbox.page(any(), eq(all), any())).willReturn(two(all));
		assertThat(mvc.get()
			.uri("/pemberitahuan?semua=ya&jenis=OBSTACLE")
			.header("HX-Request", "true")
			.with(user(Officers.BKAD))).hasStatusOk().bodyText().startsWith("<div id=\"kotak\"").doesNotContain("??");
	}

	@Test
	void saysSoWhenNothingWaits() {
		given(inbox.page(any(), any(), any()))
			.willReturn(new Inbox(WAITING, List.of(), new PageImpl<>(List.of(), PageRequest.of(0, 50), 0)));
		assertThat(mvc.get().uri("/pemberitahuan?jenis=bukan").with(user(Officers.CAMAT))).bodyText()
			.contains("Tidak ada kabar yang belum dibaca.")
			.doesNotContain("Tandai semua");
	}

	@Test
	void leadsToWhereTheOfficerGoesOn() {
		given(inbox.open(7, Officers.CAMAT)).willReturn("/kecamatan/18.71.01");
		assertThat(mvc.get().uri("/pemberitahuan/7").with(user(Officers.CAMAT)))
			.hasRedirectedUrl("/kecamatan/18.71.01");
	}

	@Test
	void knowsNothingOfTheNoticesOfAnother() {
		given(inbox.open(7, Officers.CAMAT)).willThrow(new NotFoundException("notice 7"));
		assertThat(mvc.get().uri("/pemberitahuan/7").with(user(Officers.CAMAT))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(mvc.post().uri("/pemberitahuan/7/dibaca").with(user(Officers.CAMAT)).with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void notesAllAsReadUpToTheNewestShown() {
		assertThat(mvc.post()
			.uri("/pemberitahuan/dibaca")
			.param("sampai", "8")
			.param("jenis", "REPORT_DUE")
			.with(user(Officers.CAMAT))
			.with(csrf())).hasRedirectedUrl("/pemberitahuan?jenis=REPORT_DUE");
		then(inbox).should().readAll(Officers.CAMAT, NoticeKind.REPORT_DUE, 8);
	}

	static List<Officer> officers() {
		return Officers.ALL;
	}

	private static Inbox two(InboxFilter filter) {
		Instant posted = Instant.parse("2026-02-12T02:00:00Z");
		List<NoticeLine> lines = List.of(
				new NoticeLine(8, NoticeKind.OBSTACLE, "<b>Jalan rusak</b>", true, posted, false),
				new NoticeLine(7, NoticeKind.REPORT_DUE, "2 kelurahan belum lapor", false, posted, false));
		List<KindCount> counts = List.of(new KindCount(NoticeKind.OBSTACLE, 1, 4),
				new KindCount(NoticeKind.REPORT_DUE, 1, 1));
		return new Inbox(filter, counts, new PageImpl<>(lines, PageRequest.of(0, 50), 2));
	}

}
