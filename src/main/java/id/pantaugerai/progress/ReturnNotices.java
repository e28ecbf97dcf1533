package id.pantaugerai.progress;

import id.pantaugerai.account.Role;
import id.pantaugerai.notice.Audience;
import id.pantaugerai.notice.Notice;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.notice.NoticeService;
import id.pantaugerai.notice.NoticeText;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells the camat of a return, and its author of the answer. */
@Component
@RequiredArgsConstructor
class ReturnNotices {

	private final NoticeService notices;

	void returned(ReportReturn one) {
		NoticeText text = NoticeText.of("progress.return.notice", one.sent().number(), one.sent().kelurahan(),
				one.returnedBy(), one.reason());
		notices.post(Notice.of(NoticeKind.REPORT_RETURNED, event(one.id()), text, one.answerPage()).atOnce(),
				Audience.answeringFor(one.sent().kelurahanCode(), Role.CAMAT));
	}

	void answered(ReportReturn one, long author) {
		notices.settle(event(one.id()));
		ReportReturn.Answer answer = one.answer();
		if (answer == null) {
			return;
		}
		String number = (answer.number() != null) ? answer.number() : one.sent().number();
		NoticeText text = (answer.text() != null)
				? NoticeText.of("progress.return.notice.kept", number, one.sent().kelurahan(), answer.by(),
						answer.text())
				: NoticeText.of("progress.return.notice.corrected", one.sent().number(), one.sent().kelurahan(),
						answer.by(), number);
		notices.post(Notice.of(NoticeKind.REPORT_RETURNED, "dijawab:" + one.id(), text,
				"/kelurahan/" + one.sent().kelurahanCode() + "/lapor/" + number), Audience.officer(author));
	}

	/** Nothing waits any more, and the camat learns why. */
	void withdrawn(ReportReturn one) {
		notices.settle(event(one.id()));
		ReportReturn.Answer end = one.answer();
		if (end == null || end.text() == null) {
			return;
		}
		NoticeText text = NoticeText.of("progress.return.notice.withdrawn", one.sent().number(), one.sent().kelurahan(),
				end.by(), end.text());
		notices.post(
				Notice.of(NoticeKind.REPORT_RETURNED, "ditarik:" + one.id(), text,
						"/kelurahan/" + one.sent().kelurahanCode() + "/lapor/" + one.sent().number()),
				Audience.answeringFor(one.sent().kelurahanCode(), Role.CAMAT));
	}

	private static String event(long returnId) {
		return "dikembalikan:" + returnId;
	}

}
