package id.pantaugerai.matching;

import java.util.Comparator;

import id.pantaugerai.land.AvailableLand;
import id.pantaugerai.suitability.Outcome;
import id.pantaugerai.suitability.Verdict;

/**
 * One parcel that could serve a kelurahan.
 *
 * @param land the parcel
 * @param verdict what may be said of it
 * @param own whether it lies in the kelurahan itself
 * @param metres from the kelurahan
 */
public record Candidate(AvailableLand land, Verdict verdict, boolean own, int metres) {

	private static final int BAND_M = 1000;

	/**
	 * The better first: of the kelurahan itself, then by kilometre; Pemkot and Pemprov
	 * before others; fewer warnings, then fewer unknown facts; then the nearer.
	 */
	static final Comparator<Candidate> BETTER = Comparator.comparing((Candidate candidate) -> !candidate.own)
		.thenComparingInt((candidate) -> candidate.own ? 0 : candidate.metres / BAND_M)
		.thenComparing((candidate) -> !candidate.land.facts().ownership().owner().first())
		.thenComparingLong((candidate) -> candidate.verdict.count(Outcome.WARNING))
		.thenComparingLong((candidate) -> candidate.verdict.count(Outcome.UNKNOWN))
		.thenComparingInt(Candidate::metres)
		.thenComparingLong((candidate) -> candidate.land.id());

	/** Whether it is known where exactly it lies. */
	public boolean located() {
		return land.facts().lot().located();
	}

}
