package id.pantaugerai.matching;

import id.pantaugerai.kelurahan.KelurahanSummary;
import org.jspecify.annotations.Nullable;

/**
 * One kelurahan without land, and what was suggested for it.
 *
 * @param kelurahan the kelurahan
 * @param state what became of the suggestion
 * @param candidate the parcel as it is known now; absent when there is none to show
 */
public record MatchLine(KelurahanSummary kelurahan, MatchState state, @Nullable Candidate candidate) {
}
