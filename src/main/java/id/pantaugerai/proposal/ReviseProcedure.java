package id.pantaugerai.proposal;

import java.util.List;
import java.util.Set;

/**
 * Makes the next version of how land is brought to its legality.
 *
 * @param seen the version that the editor saw
 * @param documents what each stage asks for
 * @param stages who decides at each stage, and how long it may take
 * @param instruments by which land may be had, in their order; none of the version before
 * is left out
 * @param reason why it changes
 */
public record ReviseProcedure(int seen, Set<StageDocument> documents, Set<StageRule> stages,
		List<Instrument> instruments, String reason) {
}
