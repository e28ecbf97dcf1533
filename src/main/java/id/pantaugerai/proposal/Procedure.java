package id.pantaugerai.proposal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import org.jspecify.annotations.Nullable;

/**
 * One version of how land is brought to its legality.
 *
 * @param number from 1; the greatest holds
 * @param reason why it was made
 * @param documents what each stage asks for
 * @param instruments by which land may be had, in their order
 * @param recordedAt when it was made
 * @param recordedBy by whom; absent for the first
 */
public record Procedure(int number, String reason, Set<StageDocument> documents, List<String> instruments,
		Instant recordedAt, @Nullable String recordedBy) {

	public Procedure {
		documents = Set.copyOf(documents);
		instruments = List.copyOf(instruments);
	}

	/** What must be there before a stage is done. */
	public Set<LandDocumentKind> of(LandStage stage) {
		return documents.stream()
			.filter((document) -> document.stage() == stage)
			.map(StageDocument::kind)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(LandDocumentKind.class)));
	}

}
