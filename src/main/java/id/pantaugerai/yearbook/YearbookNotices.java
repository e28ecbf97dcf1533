package id.pantaugerai.yearbook;

import id.pantaugerai.notice.Audience;
import id.pantaugerai.notice.Notice;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.notice.NoticeService;
import id.pantaugerai.notice.NoticeText;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells those who asked for the files of a year how it ended. */
@Component
@RequiredArgsConstructor
class YearbookNotices {

	private final NoticeService notices;

	private final YearbookQueries yearbooks;

	void ready(Assignment work) {
		tell(work, "ready");
	}

	void failed(Assignment work) {
		tell(work, "failed");
	}

	/** Each claim is told of once, so that a second try is told of as well. */
	private void tell(Assignment work, String end) {
		Notice notice = Notice.of(NoticeKind.REPORT_FILES, "setahun:" + work.claim(),
				NoticeText.of("yearbook.notice." + end, String.valueOf(work.year())), "/laporan/berkas-setahun");
		yearbooks.askers(work.id()).forEach((asker) -> notices.post(notice, Audience.officer(asker)));
	}

}
