package id.pantaugerai.edition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.pantaugerai.edition.Piece.Plate;
import id.pantaugerai.edition.WeekQueries.Shot;
import id.pantaugerai.report.ReportRow;
import id.pantaugerai.shared.Figures;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Annex B: one photograph of each kelurahan that sent any this week. */
@Component
@RequiredArgsConstructor
class PhotoChapter implements ChapterWriter {

	/** Twenty pages of six. */
	private static final int MOST = 120;

	private static final String CODE = "foto.minggu";

	private final Figures figures = new Figures();

	private final EditionWords words;

	private final WeekQueries queries;

	@Override
	public Part part() {
		return Part.FOTO;
	}

	@Override
	public Chapter write(Told told) {
		Map<Long, String> marks = told.report()
			.rows()
			.stream()
			.map(ReportRow::standing)
			.filter((site) -> site.lastReportId() != null && words.mark(site) != null)
			.collect(Collectors.toMap((site) -> Objects.requireNonNull(site.lastReportId()),
					(site) -> Objects.requireNonNull(words.mark(site))));
		List<Plate> plates = queries.photos(told, MOST)
			.stream()
			.map((shot) -> plate(shot, marks.get(shot.report())))
			.toList();
		return words.chapter(part(), new Piece.Plates(CODE, words.say("edition." + CODE), plates));
	}

	private Plate plate(Shot shot, @Nullable String mark) {
		String told = (shot.physical() != null)
				? words.say("edition." + CODE + ".fisik", figures.percent(shot.physical()))
				: words.say("edition." + CODE + ".belum");
		String caption = (mark != null) ? words.say("edition." + CODE + ".bertanda", told, mark) : told;
		return new Plate(shot.sha256(), words.say("edition." + CODE + ".tempat", shot.kelurahan(), shot.kecamatan()),
				shot.day(), caption);
	}

}
