package id.pantaugerai.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.sheet.Rows;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Sets the suggested pairs as a sheet, one line a kelurahan without land. */
@Component
@RequiredArgsConstructor
public class MatchingSheet {

	private final CandidateColumns candidates;

	private final Wording words;

	/** One line a kelurahan. */
	public Sheet<MatchLine> of(Rows<MatchLine> lines) {
		List<SheetColumn<MatchLine>> columns = new ArrayList<>();
		columns.add(place("code", 15, KelurahanSummary::code));
		columns.add(place("kelurahan", 22, KelurahanSummary::name));
		columns.add(place("kecamatan", 22, KelurahanSummary::kecamatan));
		columns.add(new SheetColumn<>(words.say("matching.column.state"), 30,
				(line) -> words.say("matching.state." + line.state())));
		columns.addAll(candidates.of(MatchLine::candidate));
		return new Sheet<>(words.say("matching.sheet"), columns, lines);
	}

	private SheetColumn<MatchLine> place(String key, int width, Function<KelurahanSummary, Object> value) {
		return new SheetColumn<>(words.say("matching.column." + key), width, (line) -> value.apply(line.kelurahan()));
	}

}
