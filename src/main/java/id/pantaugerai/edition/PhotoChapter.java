package id.pantaugerai.edition;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.edition.Piece.Plate;
import id.pantaugerai.edition.WeekQueries.Shot;
import id.pantaugerai.report.ReportRow;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.standing.Standing;
import lombok.RequiredArgsConstructor;

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
		Set<Long> returned = told.report()
			.rows()
			.stream()
			.map(ReportRow::standing)
			.filter(Standing::returned)
			.map(Standing::lastReportId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		List<Plate> plates = queries.photos(told, MOST)
			.stream()
			.map((shot) -> plate(shot, returned.contains(shot.report())))
			.toList();
		return words.chapter(part(), new Piece.Plates(CODE, words.say("edition." + CODE), plates));
	}

	private Plate plate(Shot shot, boolean returned) {
		String told = (shot.physical() != null)
				? words.say("edition." + CODE + ".fisik", figures.percent(shot.physical()))
				: words.say("edition." + CODE + ".belum");
		String caption = returned ? words.say("edition." + CODE + ".bertanda", told, words.say("report.returned"))
				: told;
		return new Plate(shot.sha256(), words.say("edition." + CODE + ".tempat", shot.kelurahan(), shot.kecamatan()),
				shot.day(), caption);
	}

}
