package id.pantaugerai.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.AvailableLand;
import id.pantaugerai.suitability.Judge;
import id.pantaugerai.suitability.Verdict;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The parcels against which nothing known speaks, found by kelurahan and by nearness.
 */
final class Supply {

	private static final double METRES_PER_DEGREE = 110_500;

	private final int reachM;

	private final STRtree tree = new STRtree();

	private final Map<String, List<Parcel>> byKelurahan = new HashMap<>();

	Supply(List<AvailableLand> lands, Map<String, KelurahanSummary> places, Judge judge, int reachM) {
		this.reachM = reachM;
		for (AvailableLand land : lands) {
			Verdict verdict = judge.judge(land.facts());
			KelurahanSummary place = places.get(land.facts().lot().kelurahanCode());
			if (place != null && verdict.eligible()) {
				keep(new Parcel(land, verdict, Spot.of(land.facts().lot(), place)), place.code());
			}
		}
		tree.build();
	}

	/** What could serve a kelurahan, the best first. */
	List<Candidate> candidates(KelurahanSummary kelurahan) {
		Spot middle = Spot.of(kelurahan);
		List<Candidate> found = new ArrayList<>();
		byKelurahan.getOrDefault(kelurahan.code(), List.of())
			.forEach((parcel) -> found.add(parcel.asCandidate(true, middle)));
		for (Object near : tree.query(around(middle, reachM))) {
			Candidate candidate = ((Parcel) near).asCandidate(false, middle);
			boolean own = Objects.equals(candidate.land().facts().lot().kelurahanCode(), kelurahan.code());
			if (!own && candidate.metres() <= reachM) {
				found.add(candidate);
			}
		}
		found.sort(Candidate.BETTER);
		return found;
	}

	private void keep(Parcel parcel, String code) {
		tree.insert(new Envelope(new Coordinate(parcel.spot.longitude(), parcel.spot.latitude())), parcel);
		byKelurahan.computeIfAbsent(code, (any) -> new ArrayList<>()).add(parcel);
	}

	/** The rectangle of degrees that holds all that lies so near. */
	static Envelope around(Spot middle, int metres) {
		double north = metres / METRES_PER_DEGREE;
		double east = north / Math.cos(Math.toRadians(middle.latitude()));
		Envelope around = new Envelope(new Coordinate(middle.longitude(), middle.latitude()));
		around.expandBy(east, north);
		return around;
	}

	/** A parcel with its verdict and its place. */
	private record Parcel(AvailableLand land, Verdict verdict, Spot spot) {

		Candidate asCandidate(boolean own, Spot from) {
			return new Candidate(land, verdict, own, from.metresTo(spot));
		}

	}

}
