package id.pantaugerai.matching;

import id.pantaugerai.land.LandEvidence;
import org.jspecify.annotations.Nullable;

/**
 * One candidate as an officer may request it.
 *
 * @param candidate the parcel
 * @param refusal that it was refused for this kelurahan before; absent when it was not
 * @param requested whether it is requested for this kelurahan already
 * @param evidence what there is to look at
 */
public record Offer(Candidate candidate, @Nullable EarlierRefusal refusal, boolean requested, LandEvidence evidence) {
}
