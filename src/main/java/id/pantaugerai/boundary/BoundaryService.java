package id.pantaugerai.boundary;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import lombok.RequiredArgsConstructor;
import org.locationtech.jts.geom.Geometry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the geometry of the map of an area, kept for each version of the boundaries. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class BoundaryService {

	/** How long another instance may go on drawing the shapes of before. */
	private static final Duration FRESH = Duration.ofSeconds(5);

	private final BoundaryRepository imports;

	private final BoundaryUseRepository uses;

	private final KelurahanService kelurahan;

	private final SheetCache sheets;

	private final Clock clock;

	/**
	 * The number of the boundaries in use; it changes when the map changes; 0 from the
	 * start.
	 */
	public long version() {
		return sheets.version(clock.instant(), FRESH, this::latest);
	}

	/** The geometry of the map of an area. */
	public MapSheet sheet(Scope scope) {
		return sheets.sheet(version(), scope.area(), this::build);
	}

	private long latest() {
		return uses.findFirstByOrderByIdDesc().map(BoundaryUse::getId).orElse(0L);
	}

	private MapSheet build(long version, String area) {
		Long importId = uses.findById(version).map(BoundaryUse::getImportId).orElse(null);
		List<Place> places = kelurahan.findAll(area + "%").stream().map(Place::of).toList();
		Map<String, Geometry> shapes = (importId != null) ? Shapes.read(imports.findShapes(importId, area + "%"))
				: Map.of();
		return new SheetBuilder(places, shapes).build();
	}

}
