package id.pantaugerai.proposal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import org.jspecify.annotations.Nullable;

/**
 * One version of how land is brought to its legality.
 *
 * @param number from 1; the greatest holds
 * @param reason why it was made
 * @param documents what each stage asks for
 * @param stages who decides at each stage, and how long it may take
 * @param instruments by which land may be had, in their order, retired ones too
 * @param recordedAt when it was made
 * @param recordedBy by whom; absent for the first
 */
public record Procedure(int number, String reason, Set<StageDocument> documents, Set<StageRule> stages,
		List<Instrument> instruments, Instant recordedAt, @Nullable String recordedBy) {

	public Procedure {
		documents = Set.copyOf(documents);
		stages = Set.copyOf(stages);
		instruments = List.copyOf(instruments);
	}

	/** What must be there before a stage is done. */
	public Set<LandDocumentKind> of(LandStage stage) {
		return documents.stream()
			.filter((document) -> document.stage() == stage)
			.map(StageDocument::kind)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(LandDocumentKind.class)));
	}

	/** What of it is not among what an asset has. */
	public Set<LandDocumentKind> missing(LandStage stage, Set<LandDocumentKind> held) {
		Set<LandDocumentKind> missing = of(stage);
		missing.removeAll(held);
		return missing;
	}

	/** What of it an officer may have seen on paper. */
	public Set<LandDocumentKind> onPaper(LandStage stage) {
		Set<LandDocumentKind> kinds = of(stage);
		kinds.removeIf((kind) -> !documents.contains(new StageDocument(stage, kind, true)));
		return kinds;
	}

	/** Who decides at a stage. */
	public Set<Role> desk(LandStage stage) {
		return rule(stage).map(StageRule::roles).orElse(StageRule.USUAL);
	}

	/** The working days that a stage is expected to take; absent when none are. */
	public @Nullable Integer expected(LandStage stage) {
		return rule(stage).map(StageRule::days).orElse(null);
	}

	/** The names of the instruments that may be chosen. */
	public List<String> offered() {
		return instruments.stream().filter((instrument) -> !instrument.retired()).map(Instrument::name).toList();
	}

	private Optional<StageRule> rule(LandStage stage) {
		return stages.stream().filter((rule) -> rule.stage() == stage).findFirst();
	}

}
