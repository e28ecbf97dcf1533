package id.pantaugerai.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.Kept;
import lombok.RequiredArgsConstructor;
import org.locationtech.jts.geom.Geometry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the geometry of the map of an area, kept for each version of the boundaries. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class BoundaryService {

	private final BoundaryRepository imports;

	private final BoundaryUseRepository uses;

	private final KelurahanService kelurahan;

	private final Kept<Key, Survey> surveys = new Kept<>(48);

	/**
	 * The number of the boundaries in use; it changes when the map changes; 0 from the
	 * start.
	 */
	public long version() {
		return uses.findFirstByOrderByIdDesc().map(BoundaryUse::getId).orElse(0L);
	}

	/**
	 * The geometry of the map of an area, with the boundaries in use before an instant.
	 */
	public MapSheet sheet(String area, Instant asOf) {
		long version = uses.findFirstByUsedFromBeforeOrderByIdDesc(asOf).map(BoundaryUse::getId).orElse(0L);
		return survey(version, area).sheet();
	}

	/** The geometry of the map of an area. */
	public MapSheet sheet(Scope scope) {
		return sheet(scope, version());
	}

	/** The outlines of an area in degrees. */
	public Ground ground(Scope scope) {
		return ground(scope, version());
	}

	/** The outlines of an area in degrees, with the boundaries of one version. */
	public Ground ground(Scope scope, long version) {
		return survey(version, scope.area()).ground();
	}

	/** The geometry of the map of an area, with the boundaries of one version. */
	public MapSheet sheet(Scope scope, long version) {
		return survey(version, scope.area()).sheet();
	}

	private Survey survey(long version, String area) {
		return surveys.get(new Key(version, area), () -> build(version, area));
	}

	private Survey build(long version, String area) {
		Long importId = uses.findById(version).map(BoundaryUse::getImportId).orElse(null);
		List<Place> places = kelurahan.findAll(area + "%").stream().map(Place::of).toList();
		Map<String, Geometry> shapes = (importId != null) ? Shapes.read(imports.findShapes(importId, area + "%"))
				: Map.of();
		return new Survey(new SheetBuilder(places, shapes).build(), GroundBuilder.build(places, shapes));
	}

	private record Key(long version, String area) {
	}

}
