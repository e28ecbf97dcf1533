package id.pantaugerai.edition;

import java.util.List;
import java.util.Optional;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.gerai.Bucket;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.standing.Standing;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** The summary: a few sentences, and the headline figures beside the week before. */
@Component
@RequiredArgsConstructor
class SummaryChapter implements ChapterWriter {

	/** The prose that the office may edit before the week closes. */
	static final String SENTENCES = "ringkasan.kalimat";

	private final EditionWords words;

	private final SummarySentences sentences;

	private final NarrativeRepository narratives;

	@Override
	public Part part() {
		return Part.RINGKASAN;
	}

	@Override
	public Chapter write(Told told) {
		Piece.Prose prose = new Piece.Prose(SENTENCES, words.say("edition." + SENTENCES),
				written(told).orElseGet(() -> sentences.of(told)));
		return words.chapter(part(), prose, figures(told, "ringkasan.jumlah", true),
				figures(told, "ringkasan.rata", false), buckets(told));
	}

	/** What the office wrote, unless it went back to the generated sentences. */
	private Optional<List<String>> written(Told told) {
		return narratives
			.findFirstByAreaAndMondayAndRecordedAtBeforeOrderByNumberDesc(told.area(), told.week().monday(),
					told.asOf())
			.map(Narrative::sentences)
			.filter((lines) -> !lines.isEmpty());
	}

	/** How far the sites that were started are, in the official classes. */
	private Piece.Grid buckets(Told told) {
		GridDraft grid = words.grid("ringkasan.rentang")
			.column("rentang", Kind.TEXT)
			.column("lokasi", Kind.COUNT, "lokasi");
		List<Standing> started = told.report()
			.rows()
			.stream()
			.map((row) -> row.standing())
			.filter((site) -> site.stage() != ConstructionStage.BELUM_MULAI)
			.toList();
		for (Bucket bucket : Bucket.values()) {
			grid.row(bucket.name(), bucket.label() + " %",
					started.stream()
						.filter((site) -> site.physical() != null && Bucket.of(site.physical()) == bucket)
						.count());
		}
		grid.row("UNKNOWN", words.say("edition.ringkasan.rentang.tanpa"),
				started.stream().filter((site) -> site.physical() == null).count());
		return grid.done();
	}

	private Piece.Grid figures(Told told, String code, boolean counted) {
		Kind kind = counted ? Kind.COUNT : Kind.FIGURE;
		GridDraft grid = words.grid(code).column("uraian", Kind.TEXT);
		if (counted) {
			grid.column("sebelum", kind).column("kini", kind).column("perubahan", kind);
		}
		else {
			grid.column("sebelum", kind, "persen").column("kini", kind, "persen");
			grid.column("perubahan", Kind.CHANGE, "poin");
		}
		told.report()
			.summary()
			.stream()
			.filter((line) -> line.counted() == counted)
			.forEach((line) -> grid.row(SummaryFigures.code(line), words.say(line.word()),
					SummaryFigures.value(line, line.before()), SummaryFigures.value(line, line.now()),
					SummaryFigures.value(line, line.change())));
		return grid.done();
	}

}
