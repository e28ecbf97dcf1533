package id.pantaugerai.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMailUtil;
import id.pantaugerai.AtOnce;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.mail.MailSettings;
import id.pantaugerai.mail.MailSubscriptions;
import id.pantaugerai.mail.PostOffice;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.RaiseObstacle;
import id.pantaugerai.obstacle.Severity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

class LettersIT extends PostOffice {

	private static final String PLACE = "18.71.01.1005";

	@Autowired
	NoticeService notices;

	@Autowired
	InboxService inbox;

	@Autowired
	DigestService digests;

	@Autowired
	CalendarService calendar;

	@Autowired
	MailSettings settings;

	@Autowired
	MailSubscriptions subscriptions;

	@Autowired
	ObstacleService obstacles;

	@Autowired
	MockMvcTester mvc;

	@Test
	void writesOneDigestADayThoughTwoInstancesLookAtOnce() throws Exception {
		post(Notice.of(NoticeKind.LAND, "uji:1", NoticeText.typed("Bidang <b>AL-1</b>"), "/lahan/1"));
		post(Notice.of(NoticeKind.REPORT_DUE, "uji:2", NoticeText.typed("2 belum lapor"), "/kecamatan/18.71.01"));
		AtOnce.run(2, this::tick);
		tick();

		assertThat(round()).isOne();
		assertThat(received().get(0).getSubject()).isEqualTo("Ringkasan Pantau Gerai: 2 kabar menunggu, 2 baru");
		assertThat(GreenMailUtil.getBody(received().get(0)).replace("=\r\n", "")).containsSubsequence("Pengingat lapor",
				"[Baru] 2 belum lapor", "https://gerai.contoh.go.id/kecamatan/18.71.01", "Lahan", "Bidang <b>AL-1</b>",
				"<h2>Pengingat lapor</h2>", "Bidang &lt;b&gt;AL-1&lt;/b&gt;");
	}

	@Test
	void tellsTheNextDayWhatStillWaitsAndWhatIsNew() throws Exception {
		post(Notice.of(NoticeKind.LAND, "uji:1", NoticeText.typed("Lama"), "/lahan/1"));
		tick();
		at("2026-02-13T01:00:00Z");
		post(Notice.of(NoticeKind.LAND, "uji:2", NoticeText.typed("Kemudian"), "/lahan/2"));
		tick();
		round();

		assertThat(received()).hasSize(2);
		assertThat(GreenMailUtil.getBody(received().get(1))).contains("2 kabar yang belum Anda baca, 1 di antaranya",
				"- [Baru] Kemudian", "- Lama");
	}

	@Test
	void writesNoDigestWhereNothingWaits() {
		post(Notice.of(NoticeKind.LAND, "uji:1", NoticeText.typed("Dibaca"), "/lahan/1"));
		inbox.readAll(Officers.CAMAT, null, Long.MAX_VALUE);
		tick();

		assertThat(round()).isZero();
	}

	@Test
	void waitsForTheHourAndForAWorkingDay() {
		post(Notice.of(NoticeKind.LAND, "uji:1", NoticeText.typed("Kabar"), "/lahan/1"));
		at("2026-02-12T23:59:00Z");
		tick();
		at("2026-02-14T02:00:00Z");
		tick();
		assertThat(round()).isZero();

		at("2026-02-13T00:00:00Z");
		tick();
		assertThat(round()).isOne();
	}

	@Test
	void writesAtOnceWhenTheTargetIsInDanger() throws Exception {
		Notice calm = Notice.of(NoticeKind.OBSTACLE, "uji:1", NoticeText.typed("Jalan becek"), "/kendala/KD-2026-0041");
		Notice danger = Notice.of(NoticeKind.OBSTACLE, "uji:2", NoticeText.typed("Lahan disita"),
				"/kendala/KD-2026-0042");
		post(calm);
		post(danger.atOnce());
		post(danger.atOnce());
		post(Notice.of(NoticeKind.ACCOUNT, "uji:3", NoticeText.typed("Akun diubah"), "/akun").atOnce());

		assertThat(round()).isOne();
		assertThat(received().get(0).getSubject()).isEqualTo("Mendesak: Lahan disita");
		assertThat(received().get(0).getAllRecipients()[0].toString()).contains("uji.camat@contoh.go.id");
	}

	@Test
	void leavesToTheDigestWhatWouldFloodAMailbox() {
		for (int number = 0; number < 25; number++) {
			post(Notice.of(NoticeKind.OBSTACLE, "uji:" + number, NoticeText.typed("Kabar"), "/kendala/1").atOnce());
		}
		assertThat(round()).isEqualTo(20);

		at("2026-02-13T02:00:01Z");
		post(Notice.of(NoticeKind.OBSTACLE, "uji:esok", NoticeText.typed("Kabar"), "/kendala/1").atOnce());
		assertThat(round()).isOne();
	}

	@Test
	void writesToTheCityAsSoonAsAnObstacleThreatensTheTarget() throws Exception {
		raise(Severity.MEMPERLAMBAT);
		assertThat(round()).isZero();

		raise(Severity.MENGANCAM_TARGET);
		assertThat(round()).isOne();
		assertThat(received().get(0).getSubject()).startsWith("Mendesak: KD-2026-").contains("mengancam target");
		assertThat(received().get(0).getAllRecipients()[0].toString()).contains("uji.pemkot@contoh.go.id");
	}

	@Test
	void writesNothingAboutAKindThatIsNotWanted() throws Exception {
		subscriptions.choose(Officers.CAMAT, List.of("OBSTACLE"));
		post(Notice.of(NoticeKind.OBSTACLE, "uji:1", NoticeText.typed("Lahan disita"), "/kendala/1").atOnce());
		tick();
		assertThat(round()).isZero();

		at("2026-02-13T01:00:00Z");
		post(Notice.of(NoticeKind.LAND, "uji:2", NoticeText.typed("Usulan"), "/lahan/2"));
		tick();
		assertThat(round()).isOne();
		assertThat(GreenMailUtil.getBody(received().get(0))).contains("Usulan").doesNotContain("Lahan disita");
	}

	@Test
	void endsWithOneClickWithoutSigningIn() {
		post(Notice.of(NoticeKind.OBSTACLE, "uji:1", NoticeText.typed("Lahan disita"), "/kendala/1").atOnce());
		String link = "/berhenti/" + jdbc.sql("select token::text from mail_letter").query(String.class).single();

		assertThat(mvc.get().uri(link + "?jenis=OBSTACLE")).hasStatusOk()
			.bodyText()
			.contains("Hentikan e-mail tentang Kendala dari Pantau Gerai?")
			.doesNotContain("Camat Kedaton", "uji.camat", "??");
		assertThat(subscriptions.muted(Officers.CAMAT.id())).isEmpty();
		assertThat(mvc.post().uri(link + "?jenis=OBSTACLE").param("List-Unsubscribe", "One-Click")).hasStatusOk();
		assertThat(subscriptions.muted(Officers.CAMAT.id())).containsExactly("OBSTACLE");
		assertThat(round()).isZero();
		assertThat(mvc.post().uri(link)).hasStatusOk();
		assertThat(subscriptions.muted(Officers.CAMAT.id())).hasSize(NoticeKind.values().length);
		assertThat(mvc.post().uri("/berhenti/" + UUID.randomUUID())).hasStatus(404);
	}

	private void post(Notice notice) {
		transaction.executeWithoutResult((status) -> notices.post(notice, Audience.answeringFor(PLACE, Role.CAMAT)));
	}

	private void raise(Severity severity) {
		obstacles.raise(new RaiseObstacle(PLACE, "CUACA", "Banjir", LocalDate.of(2026, 2, 11), severity, null, null,
				UUID.randomUUID()), Officers.CAMAT);
	}

	/** One instance, just started, looks at its watch. */
	private boolean tick() {
		new DigestSchedule(digests, calendar, settings, clock, "07:00").tick();
		return true;
	}

}
