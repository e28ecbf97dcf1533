package id.pantaugerai.notice;

import java.util.stream.IntStream;

import id.pantaugerai.At;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class InboxIT {

	private static final InboxFilter WAITING = new InboxFilter(false, null);

	private static final InboxFilter ALL = new InboxFilter(true, null);

	private static final Pageable FIRST = PageRequest.of(0, 50);

	@Autowired
	HandClock clock;

	@Autowired
	NoticeService notices;

	@Autowired
	InboxService inbox;

	@Autowired
	UnreadCounts unread;

	@Autowired
	InboxQueries queries;

	@Test
	void putsTheKindsInTheirOrderAndTheNewestFirst() {
		post(NoticeKind.LAND, "lahan");
		post(NoticeKind.OBSTACLE, "lama");
		post(NoticeKind.OBSTACLE, "baru");
		Inbox waiting = inbox.page(Officers.CAMAT, WAITING, FIRST);
		assertThat(waiting.lines()).extracting(NoticeLine::text).containsExactly("baru", "lama", "lahan");
		assertThat(waiting.groups()).extracting(Inbox.Group::kind)
			.containsExactly(NoticeKind.OBSTACLE, NoticeKind.LAND);
		assertThat(inbox.page(Officers.CAMAT, ALL, FIRST).lines()).extracting(NoticeLine::text)
			.containsExactly("baru", "lama", "lahan");
	}

	@Test
	void showsOneKindAndPages() {
		IntStream.range(0, 60).forEach((number) -> post(NoticeKind.LAND, "lahan " + number));
		post(NoticeKind.OBSTACLE, "kendala");
		InboxFilter land = new InboxFilter(false, NoticeKind.LAND);
		Inbox second = inbox.page(Officers.CAMAT, land, PageRequest.of(1, 50));
		assertThat(second.lines().getTotalElements()).isEqualTo(60);
		assertThat(second.lines()).hasSize(10).extracting(NoticeLine::text).endsWith("lahan 0");
		assertThat(second.unread()).isEqualTo(61);
	}

	@Test
	void notesWhatWasOpenedAndCountsIt() {
		post(NoticeKind.LAND, "lahan");
		assertThat(unread.of(Officers.CAMAT)).isOne();
		long id = inbox.page(Officers.CAMAT, WAITING, FIRST).newest();
		assertThat(inbox.open(id, Officers.CAMAT)).isEqualTo("/dasbor");
		assertThat(inbox.open(id, Officers.CAMAT)).isEqualTo("/dasbor");
		assertThat(unread.of(Officers.CAMAT)).isZero();
		assertThat(inbox.page(Officers.CAMAT, WAITING, FIRST).lines()).isEmpty();
		assertThat(inbox.page(Officers.CAMAT, ALL, FIRST).lines()).extracting(NoticeLine::read).containsExactly(true);
	}

	@Test
	void opensNobodyElsesNotice() {
		post(NoticeKind.LAND, "lahan");
		long id = inbox.page(Officers.CAMAT, WAITING, FIRST).newest();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> inbox.open(id, Officers.PEMKOT));
		assertThat(unread.of(Officers.CAMAT)).isOne();
	}

	@Test
	void leavesUnreadWhatCameAfterThePageWasShown() {
		post(NoticeKind.LAND, "lahan");
		post(NoticeKind.OBSTACLE, "kendala");
		long newest = inbox.page(Officers.CAMAT, WAITING, FIRST).newest();
		post(NoticeKind.LAND, "kemudian");
		inbox.readAll(Officers.CAMAT, null, newest);
		assertThat(inbox.page(Officers.CAMAT, WAITING, FIRST).lines()).extracting(NoticeLine::text)
			.containsExactly("kemudian");
	}

	@Test
	void seesWhatAnotherInstanceDidHalfAMinuteLater() {
		post(NoticeKind.LAND, "lahan");
		assertThat(unread.of(Officers.CAMAT)).isOne();
		elsewhere().readAll(Officers.CAMAT, null, Long.MAX_VALUE);
		assertThat(unread.of(Officers.CAMAT)).isOne();
		clock.moveTo("2026-02-12T02:00:30Z");
		assertThat(unread.of(Officers.CAMAT)).isZero();
	}

	private InboxService elsewhere() {
		return new InboxService(queries, new UnreadCounts(queries, clock),
				new StaticListableBeanFactory().getBeanProvider(Duties.class), clock);
	}

	private void post(NoticeKind kind, String text) {
		notices.post(Notice.of(kind, "uji:" + text.replace(' ', '-'), NoticeText.typed(text), "/dasbor"),
				Audience.answeringFor("18.71.01.1005", Role.CAMAT));
	}

}
