package id.pantaugerai.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import org.locationtech.jts.geom.Geometry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was uploaded, found and decided; rows are only ever added. */
@Component
@RequiredArgsConstructor
class BoundaryArchive {

	/** After this long, the outlines of a file that was never used are let go. */
	private static final Duration UNUSED = Duration.ofDays(30);

	private final BoundaryRepository imports;

	private final BoundaryUseRepository uses;

	private final EntityManager rows;

	long keep(BoundaryFile file, Officer officer, Instant now, Inspection inspection) {
		imports.forgetUnused(now.minus(UNUSED));
		BoundaryImport kept = imports.save(new BoundaryImport(file, officer, now, inspection));
		long id = Objects.requireNonNull(kept.getId());
		inspection.shapes().forEach((code, shape) -> rows.persist(new BoundaryShape(id, code, Shapes.written(shape))));
		int ordinal = 0;
		for (Remark remark : inspection.remarks()) {
			rows.persist(new BoundaryFinding(id, ordinal++, remark));
		}
		return id;
	}

	Optional<ImportSummary> find(long importId, Scope scope) {
		return imports.findById(importId)
			.filter((found) -> found.getArea().equals(scope.area()))
			.map(BoundaryImport::summary);
	}

	List<ImportSummary> imports(String area) {
		return imports.findFirst50ByAreaOrderByIdDesc(area).stream().map(BoundaryImport::summary).toList();
	}

	List<Remark> remarks(long importId) {
		return imports.findFindings(importId).stream().map(BoundaryFinding::remark).toList();
	}

	Map<String, Geometry> shapes(long importId, String areaPattern) {
		return Shapes.read(imports.findShapes(importId, areaPattern));
	}

	/** Lets nobody else decide until the transaction ends. */
	void hold() {
		uses.hold();
	}

	long decide(@Nullable Long importId, String by, Instant now) {
		return Objects.requireNonNull(uses.save(new BoundaryUse(importId, now, by)).getId());
	}

	/** Who decided a use, as others call them. */
	String decider(UseSummary use) {
		return uses.nameOf(use.decidedBy());
	}

	List<UseSummary> uses() {
		Map<Long, String> names = new TreeMap<>();
		List<BoundaryUse> latest = uses.findFirst50ByOrderByIdDesc();
		imports.findAllById(latest.stream().map(BoundaryUse::getImportId).filter(Objects::nonNull).distinct().toList())
			.forEach((found) -> names.put(found.summary().id(), found.getFileName()));
		return latest.stream().map((use) -> use.summary(names)).toList();
	}

}
