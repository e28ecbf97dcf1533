package id.pantaugerai.boundary;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in files of boundaries, shows what they would change, and decides which are
 * drawn.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class BoundaryImportService {

	private static final long LARGEST = 20L * 1024 * 1024;

	/** Neighbours that are sloppily drawn cross some thousand times. */
	private static final int MOST_CROSSINGS = 30_000;

	private final BoundaryArchive archive;

	private final KelurahanService kelurahan;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/** Looks through a file and keeps what it found; the map stays as it is. */
	@Transactional
	public UploadOutcome inspect(Officer officer, String fileName, InputStream content) {
		officer.scope().requireRole(Role.ADMIN);
		try {
			LimitedStream limited = new LimitedStream(content, LARGEST);
			List<Feature> features = GeoJsonFile.read(limited);
			Territory territory = new Territory(kelurahan.findAll(officer.scope().areaPattern()), kelurahan.aliases());
			Inspection inspection = new Inspector(territory).inspect(features);
			requireDrawable(inspection, territory);
			BoundaryFile file = limited.describe(fileName);
			return UploadOutcome.accepted(archive.keep(file, officer, clock.instant(), inspection));
		}
		catch (BadBoundaryFileException ex) {
			return ex.outcome();
		}
	}

	/** Draws the map once before anybody else has to look at it. */
	private static void requireDrawable(Inspection inspection, Territory territory) {
		if (inspection.shapes().isEmpty()) {
			throw new BadBoundaryFileException("no-match", inspection.features());
		}
		if (Crossings.moreThan(MOST_CROSSINGS, inspection.shapes().values())) {
			throw new BadBoundaryFileException("overlapping");
		}
		try {
			new SheetBuilder(List.copyOf(territory.places().values()), inspection.shapes()).build();
		}
		catch (RuntimeException ex) {
			throw new BadBoundaryFileException("undrawable");
		}
	}

	/**
	 * What using an uploaded file would mean.
	 * @throws NotFoundException when there is no such import in the officer's area
	 */
	public ImportPreview preview(Officer officer, long importId) {
		ImportSummary file = find(officer, importId);
		Map<FindingKind, List<Remark>> byKind = new TreeMap<>();
		archive.remarks(importId)
			.forEach((remark) -> byKind.computeIfAbsent(remark.kind(), (any) -> new ArrayList<>()).add(remark));
		List<ImportPreview.RemarkGroup> groups = byKind.entrySet()
			.stream()
			.map((entry) -> new ImportPreview.RemarkGroup(entry.getKey(), entry.getValue()))
			.toList();
		String area = officer.scope().areaPattern();
		List<Place> places = kelurahan.findAll(area).stream().map(Place::of).toList();
		return new ImportPreview(file, groups, new SheetBuilder(places, archive.shapes(importId, area)).build());
	}

	/**
	 * Draws the map with the outlines of an import from now on.
	 * @param seen the decision that the officer knew of
	 * @throws ConflictException when the import cannot be used, or another decided
	 */
	@Transactional
	public void use(Officer officer, long importId, long seen) {
		ImportSummary file = find(officer, importId);
		if (!file.usable() || archive.shapes(importId, officer.scope().areaPattern()).isEmpty()) {
			throw new ConflictException("import " + importId + " cannot be used", Rival.none("boundary"));
		}
		decide(officer, importId, seen);
	}

	/**
	 * Draws the schematic map from now on.
	 * @param seen the decision that the officer knew of
	 * @throws ConflictException when another decided in the meantime
	 */
	@Transactional
	public void useSchematic(Officer officer, long seen) {
		officer.scope().requireRole(Role.ADMIN);
		decide(officer, null, seen);
	}

	/** The uploaded files, newest first. */
	public List<ImportSummary> imports(Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		return archive.imports(officer.scope().area());
	}

	/** The decisions on which shapes are drawn, newest first. */
	public List<UseSummary> uses(Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		return archive.uses();
	}

	private ImportSummary find(Officer officer, long importId) {
		officer.scope().requireRole(Role.ADMIN);
		return archive.find(importId, officer.scope()).orElseThrow(() -> new NotFoundException("import " + importId));
	}

	/** Decides once: what is drawn already is not decided again. */
	private void decide(Officer officer, @Nullable Long importId, long seen) {
		archive.hold();
		Optional<UseSummary> current = archive.uses().stream().findFirst();
		Long drawn = current.map(UseSummary::importId).orElse(null);
		if (!Objects.equals(drawn, importId)) {
			current.filter((use) -> use.version() != seen).ifPresent(this::refuse);
			long version = archive.decide(importId, officer.username(), clock.instant());
			events.publishEvent(new BoundariesChanged(version));
		}
	}

	private void refuse(UseSummary use) {
		String by = archive.decider(use);
		String file = use.fileName();
		throw new ConflictException("Use " + use.version() + " was decided meanwhile",
				(file != null) ? Rival.of(by, use.usedFrom(), "boundary.file", file)
						: Rival.of(by, use.usedFrom(), "boundary.schematic"));
	}

}
