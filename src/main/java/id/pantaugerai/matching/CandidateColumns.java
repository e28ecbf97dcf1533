package id.pantaugerai.matching;

import java.util.List;
import java.util.function.Function;

import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.sheet.SheetColumn;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Outcome;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The columns that tell of a candidate in a file. */
@Component
@RequiredArgsConstructor
class CandidateColumns {

	private final Wording words;

	/** The columns about the candidate of a row, empty where it has none. */
	<T> List<SheetColumn<T>> of(Function<T, @Nullable Candidate> candidate) {
		return List.of(column("number", 12, candidate, (it) -> LandAssetDetail.number(it.land().id())),
				fact("owner", 24, candidate, (it) -> words.say("land.value.OwnerClass." + it.ownership().owner())),
				fact("holder", 28, candidate, (it) -> it.ownership().holder()),
				fact("register", 20, candidate, (it) -> it.ownership().registerNumber()),
				fact("address", 32, candidate, (it) -> it.lot().address()),
				fact("area", 12, candidate, (it) -> it.lot().areaM2()),
				fact("lies", 15, candidate, (it) -> it.lot().kelurahanCode()),
				column("own", 12, candidate, (it) -> yes(it.own())), column("metres", 10, candidate, Candidate::metres),
				column("warnings", 12, candidate, (it) -> it.verdict().count(Outcome.WARNING)),
				column("unknown", 12, candidate, (it) -> it.verdict().count(Outcome.UNKNOWN)));
	}

	String yes(boolean so) {
		return words.say(so ? "standing.list.yes" : "standing.list.no");
	}

	private <T> SheetColumn<T> fact(String key, int width, Function<T, @Nullable Candidate> candidate,
			Function<LandFacts, @Nullable Object> value) {
		return column(key, width, candidate, (it) -> value.apply(it.land().facts()));
	}

	private <T> SheetColumn<T> column(String key, int width, Function<T, @Nullable Candidate> candidate,
			Function<Candidate, @Nullable Object> value) {
		return new SheetColumn<>(words.say("matching.column." + key), width, (row) -> {
			Candidate known = candidate.apply(row);
			return (known != null) ? value.apply(known) : null;
		});
	}

}
