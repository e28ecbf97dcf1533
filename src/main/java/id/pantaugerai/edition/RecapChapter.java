package id.pantaugerai.edition;

import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.report.SummaryLine;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Every kecamatan with the figures of the summary, and all of them together. */
@Component
@RequiredArgsConstructor
class RecapChapter implements ChapterWriter {

	private static final String CODE = "rekap.kecamatan";

	/** The row of all kecamatan together. */
	private static final String TOTAL = "total";

	private final EditionWords words;

	@Override
	public Part part() {
		return Part.REKAP;
	}

	@Override
	public Chapter write(Told told) {
		GridDraft grid = words.grid(CODE).column("kecamatan", Kind.TEXT).column("sites", Kind.COUNT, "kelurahan");
		for (SummaryLine line : told.report().summary()) {
			String code = SummaryFigures.code(line);
			grid.column(code, line.counted() ? Kind.COUNT : Kind.FIGURE, unit(code, line));
		}
		told.report()
			.shares()
			.forEach((share) -> grid.row(share.kecamatan().code(),
					values(share.kecamatan().name(), share.sites(), share.summary())));
		grid.row(TOTAL, values(words.say("edition." + CODE + "." + TOTAL), told.report().rows().size(),
				told.report().summary()));
		return words.chapter(part(), grid.done());
	}

	private static List<@Nullable Object> values(String name, int sites, List<SummaryLine> lines) {
		List<@Nullable Object> values = new ArrayList<>(List.of(name, sites));
		lines.forEach((line) -> values.add(SummaryFigures.value(line, line.now())));
		return values;
	}

	private static String unit(String code, SummaryLine line) {
		if (!line.counted()) {
			return "persen";
		}
		return switch (code) {
			case "obstacles" -> "kendala";
			case "started", "finished", "past", "critical", "warned" -> "lokasi";
			default -> "kelurahan";
		};
	}

}
