package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.report.SummaryLine;
import id.pantaugerai.shared.Figures;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says the summary of a week in a few sentences. */
@Component
@RequiredArgsConstructor
class SummarySentences {

	/** No summary has more. */
	static final int MOST = 5;

	private static final String KEY = "edition.sentence.";

	private final Figures figures = new Figures();

	private final EditionWords words;

	/** The sentences of a week. */
	List<String> of(Told told) {
		return of(told.report().summary(), told.report().rows().size());
	}

	/** The sentences of a week of so many kelurahan. */
	List<String> of(List<SummaryLine> summary, int kelurahan) {
		Map<String, SummaryLine> lines = summary.stream()
			.collect(Collectors.toMap(SummaryFigures::code, Function.identity()));
		return List.of(
				words.say(KEY + "reported", now(lines, "reported"), figures.count(kelurahan),
						figures.count(line(lines, "reported").before())),
				physical(lines),
				words.say(KEY + "control", now(lines, "past"), now(lines, "critical"), now(lines, "warned")),
				words.say(KEY + "land", now(lines, "land"), change(lines, "land"), figures.count(kelurahan)),
				words.say(KEY + "operation", now(lines, "operating"), now(lines, "simple"), now(lines, "obstacles"),
						change(lines, "obstacles")));
	}

	private String physical(Map<String, SummaryLine> lines) {
		SummaryLine average = line(lines, "average.started");
		String built = words.say(KEY + "built", now(lines, "started"), change(lines, "started"),
				now(lines, "finished"));
		if (average.now() == null) {
			return words.say(KEY + "unmeasured", built);
		}
		return words.say(KEY + "measured", built, figures.percent(average.now()), points(average.change()));
	}

	private static SummaryLine line(Map<String, SummaryLine> lines, String word) {
		return Objects.requireNonNull(lines.get(word));
	}

	private String now(Map<String, SummaryLine> lines, String word) {
		return figures.count(line(lines, word).now());
	}

	private String change(Map<String, SummaryLine> lines, String word) {
		BigDecimal change = line(lines, word).change();
		return word("count", change, figures.count((change != null) ? change.abs() : null));
	}

	private String points(@Nullable BigDecimal change) {
		return (change != null) ? word("points", change, figures.decimal(change.abs())) : words.say(KEY + "points.new");
	}

	private String word(String kind, @Nullable BigDecimal change, String amount) {
		int sign = (change != null) ? change.signum() : 0;
		String direction = (sign > 0) ? ".up" : (sign < 0) ? ".down" : ".same";
		return words.say(KEY + kind + direction, amount);
	}

}
