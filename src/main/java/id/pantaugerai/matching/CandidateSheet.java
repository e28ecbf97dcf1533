package id.pantaugerai.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import id.pantaugerai.shared.Wording;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Sets the candidates of one kelurahan as a sheet, the best first. */
@Component
@RequiredArgsConstructor
public class CandidateSheet {

	private final CandidateColumns candidates;

	private final Wording words;

	/** One line a candidate. */
	public Sheet<CandidateSheet.Line> of(List<Offer> offers) {
		List<SheetColumn<Line>> columns = new ArrayList<>();
		columns.add(column("rank", 8, Line::rank));
		columns.addAll(candidates.of((line) -> line.offer().candidate()));
		columns.add(column("documents", 12, (line) -> line.offer().evidence().documents()));
		columns.add(column("photos", 10, (line) -> line.offer().evidence().photos()));
		columns.add(column("requested", 20, (line) -> candidates.yes(line.offer().requested())));
		columns.add(column("refused", 40, CandidateSheet::refusal));
		return new Sheet<>(words.say("matching.candidates.heading"), columns,
				IntStream.range(0, offers.size()).mapToObj((at) -> new Line(at + 1, offers.get(at))).toList());
	}

	private static @Nullable Object refusal(Line line) {
		EarlierRefusal refusal = line.offer().refusal();
		return (refusal != null) ? refusal.reason() : null;
	}

	private SheetColumn<Line> column(String key, int width, Function<Line, @Nullable Object> value) {
		return new SheetColumn<>(words.say("matching.column." + key), width, value);
	}

	/**
	 * One candidate with its place in the order.
	 *
	 * @param rank from 1
	 * @param offer the candidate
	 */
	public record Line(int rank, Offer offer) {
	}

}
