package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import org.jspecify.annotations.Nullable;

/**
 * Looks through the features of a file: whose outline each is, and whether it can be
 * drawn.
 */
class Inspector {

	private static final GeometryFactory GEOMETRY = new GeometryFactory();

	private static final double FAR_KILOMETRES = 25;

	private static final int MOST_REMARKS = 400;

	private final Territory territory;

	private final Flat flat;

	private final Mender mender = new Mender();

	private final Map<String, Geometry> shapes = new TreeMap<>();

	private final Map<Integer, List<String>> alike = new HashMap<>();

	private final Set<String> doubled = new HashSet<>();

	private final List<Remark> remarks = new ArrayList<>();

	Inspector(Territory territory) {
		this.territory = territory;
		this.flat = Flat.around(territory.places().values());
	}

	Inspection inspect(List<Feature> features) {
		features.forEach(this::inspect);
		territory.places()
			.values()
			.stream()
			.filter((place) -> !shapes.containsKey(place.code()))
			.forEach((place) -> remark(FindingKind.MISSING, place.name() + ", " + place.kecamatan(), place.code()));
		return new Inspection(features.size(), territory.places().size(), new TreeMap<>(shapes), List.copyOf(remarks));
	}

	private void inspect(Feature feature) {
		FeatureNames names = FeatureNames.of(feature);
		String subject = names.subject(feature.number());
		Place place = match(names, subject);
		if (place == null) {
			return;
		}
		Mender.Mended mended = mender.area(feature);
		if (mended.fault() != null) {
			remark(mended.fault(), subject, place.code());
		}
		if (mended.area() != null) {
			place(place, mended.area(), subject);
		}
	}

	private void place(Place place, Geometry area, String subject) {
		if (flat.of(area).distance(GEOMETRY.createPoint(flat.of(place.lon(), place.lat()))) > FAR_KILOMETRES) {
			remark(FindingKind.FAR_AWAY, subject, place.code());
		}
		else {
			keep(place, area, subject);
		}
	}

	private void keep(Place place, Geometry area, String subject) {
		Geometry before = shapes.putIfAbsent(place.code(), area);
		if (before != null) {
			remark(FindingKind.DUPLICATE, subject, place.code());
			return;
		}
		List<String> candidates = alike.computeIfAbsent(area.getEnvelopeInternal().hashCode(),
				(any) -> new ArrayList<>());
		for (String code : candidates) {
			Geometry other = shapes.get(code);
			if (other != null && other.equalsExact(area) && doubled.add(code)) {
				remark(FindingKind.DUPLICATE, subject, code);
			}
		}
		candidates.add(place.code());
	}

	private @Nullable Place match(FeatureNames names, String subject) {
		Place byCode = (names.code() != null) ? territory.byCode(names.code()) : null;
		if (byCode != null) {
			return byCode;
		}
		List<Place> byName = (names.name() != null) ? territory.byName(names.name(), names.kecamatan()) : List.of();
		if (byName.size() == 1) {
			return byName.get(0);
		}
		remark(byName.isEmpty() ? FindingKind.UNMATCHED : FindingKind.AMBIGUOUS, subject, names.code());
		return null;
	}

	private void remark(FindingKind kind, String subject, @Nullable String detail) {
		if (remarks.size() < MOST_REMARKS || kind.blocking()) {
			remarks.add(new Remark(kind, subject, detail));
		}
	}

}
