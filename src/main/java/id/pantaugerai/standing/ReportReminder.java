package id.pantaugerai.standing;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.Role;
import id.pantaugerai.kelurahan.TerritoryLevel;
import id.pantaugerai.notice.Audience;
import id.pantaugerai.notice.Notice;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.notice.NoticeService;
import id.pantaugerai.notice.NoticeText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds each camat, once a week, of the kelurahan that have not reported it. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ReportReminder {

	private static final Figures FIGURES = new Figures();

	private final ReminderQueries queries;

	private final ReminderTime time;

	private final NoticeService notices;

	private final Clock clock;

	/** Reminds of the week that runs; who was reminded is not reminded again. */
	@Transactional
	public void remind() {
		Week week = week();
		List<Laggard> laggards = queries.laggards(week);
		int told = laggards.stream()
			.mapToInt((laggard) -> notices.post(notice(week, laggard),
					Audience.answeringFor(laggard.kecamatanCode(), Role.CAMAT)))
			.sum();
		log.info("Week {}: {} kecamatan lag, {} officers reminded", week, laggards.size(), told);
	}

	/**
	 * Takes the reminder back, as every kelurahan of this one's kecamatan has reported.
	 */
	@Transactional
	public void settle(String kelurahanCode) {
		if (time.hasCome(clock.instant())) {
			notices.settle(event(week(), TerritoryLevel.KECAMATAN.of(kelurahanCode)));
		}
	}

	private Week week() {
		return Week.of(Zone.dateOf(clock.instant()));
	}

	private static Notice notice(Week week, Laggard laggard) {
		NoticeText text = NoticeText.of("standing.reminder", laggard.unreported(), laggard.total(),
				FIGURES.longDate(week.sunday()), laggard.names());
		return Notice.of(NoticeKind.REPORT_DUE, event(week, laggard.kecamatanCode()), text,
				"/kecamatan/" + laggard.kecamatanCode());
	}

	private static String event(Week week, String kecamatanCode) {
		return "lapor:" + week.text() + ":" + kecamatanCode;
	}

}
