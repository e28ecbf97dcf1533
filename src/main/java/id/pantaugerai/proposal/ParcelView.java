package id.pantaugerai.proposal;

import java.util.List;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.LandDossier;
import id.pantaugerai.suitability.Policy;
import id.pantaugerai.suitability.Verdict;

/**
 * Everything of one parcel: what the register tells, how it fares by the policies in
 * force, and what is proposed of it.
 *
 * @param dossier what the register tells
 * @param verdict criterion by criterion
 * @param policies by which it was judged, the national one first
 * @param proposed with its proposals
 * @param places the kelurahan that the reader may propose it for; none when it is not
 * free
 */
public record ParcelView(LandDossier dossier, Verdict verdict, List<Policy> policies, AssetView proposed,
		List<KelurahanSummary> places) {

	public ParcelView {
		policies = List.copyOf(policies);
		places = List.copyOf(places);
	}

	/** Whether an officer has a step to take that brings it on. */
	public boolean waitsForReader() {
		return proposed.open().stream().anyMatch((proposal) -> proposal.next() != null);
	}

}
