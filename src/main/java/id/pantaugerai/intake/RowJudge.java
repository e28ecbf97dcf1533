package id.pantaugerai.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandBatches;
import id.pantaugerai.land.LandKey;
import id.pantaugerai.suitability.LandFacts;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Tells what would become of each row of one file, beside the register as it is now. */
@RequiredArgsConstructor
final class RowJudge {

	private final LandBatches register;

	private final Map<LandKey, Integer> seen = new HashMap<>();

	/** Some rows at once, so that the register is asked once. */
	List<StagedRow> judge(List<ParsedRow> rows) {
		Map<ParsedRow, LandKey> keys = new LinkedHashMap<>();
		for (ParsedRow row : rows) {
			LandKey key = (row.draft() != null) ? LandKey.of(row.draft().fresh()) : null;
			if (key != null) {
				keys.put(row, key);
			}
		}
		Map<LandKey, LandAssetDetail> known = keys.isEmpty() ? Map.of()
				: register.find(keys.values().stream().collect(Collectors.toSet()));
		List<StagedRow> judged = new ArrayList<>();
		for (ParsedRow row : rows) {
			LandKey key = keys.get(row);
			judged.add(judge(row, key, (key != null) ? known.get(key) : null));
		}
		return judged;
	}

	private StagedRow judge(ParsedRow row, @Nullable LandKey key, @Nullable LandAssetDetail known) {
		if (row.draft() == null) {
			return StagedRow.faulty(row.row(), row.flaws());
		}
		if (key == null) {
			return StagedRow.faulty(row.row(), List.of(Flaw.of("", "nameless")));
		}
		Integer earlier = seen.putIfAbsent(key, row.row().number());
		if (earlier != null) {
			return StagedRow.faulty(row.row(), List.of(Flaw.of("", "repeated", String.valueOf(earlier))));
		}
		return (known != null) ? beside(row, known) : staged(row, row.draft().fresh(), RowOutcome.NEW, null);
	}

	private static StagedRow beside(ParsedRow row, LandAssetDetail known) {
		LandFacts facts = Objects.requireNonNull(row.draft()).over(known.facts());
		if (known.stage() != null && facts.sharedWarehouse() != known.facts().sharedWarehouse()) {
			return StagedRow.faulty(row.row(), List.of(Flaw.of("", "proposed")));
		}
		return staged(row, facts, facts.equals(known.facts()) ? RowOutcome.SAME : RowOutcome.CHANGED, known);
	}

	private static StagedRow staged(ParsedRow row, LandFacts facts, RowOutcome outcome,
			@Nullable LandAssetDetail known) {
		return new StagedRow(row.row().number(), outcome, label(facts), List.of(), row.doubts(), row.row().texts(),
				(outcome != RowOutcome.SAME) ? facts : null, (known != null) ? known.id() : null,
				(known != null) ? known.revision() : 0);
	}

	private static String label(LandFacts facts) {
		return Stream
			.of(facts.ownership().holder(), facts.ownership().registerNumber(), facts.lot().address(),
					facts.lot().kelurahanCode())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.map(StagedRow::cut)
			.collect(Collectors.joining(" · "));
	}

}
