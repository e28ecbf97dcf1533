package id.pantaugerai.proposal;

import java.util.List;
import java.util.Set;

/**
 * Makes the next version of how land is brought to its legality.
 *
 * @param seen the version that the editor saw
 * @param documents what each stage asks for
 * @param instruments by which land may be had, in their order
 * @param reason why it changes
 */
public record ReviseProcedure(int seen, Set<StageDocument> documents, List<String> instruments, String reason) {
}
