package id.pantaugerai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.land.BatchObstruction;
import id.pantaugerai.land.LandBatches;
import id.pantaugerai.shared.BoundedStream;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/**
 * Takes in files of land assets: looks through them first, writes the good rows as one
 * batch, and takes a whole batch back. It opens no transaction of its own: no connection
 * waits while a file is read.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class IntakeService {

	/** The most bytes that one file may have. */
	public static final int MAX_BYTES = 20 << 20;

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final IntakeArchive archive;

	private final IntakeQueries queries;

	private final IntakeJobs jobs;

	private final IntakeRunner runner;

	private final LandBatches register;

	private final FileStore files;

	private final Clock clock;

	/**
	 * Lets pass who may bring files.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role may not
	 */
	public void requireKeeper(Officer officer) {
		register.requireKeeper(officer);
	}

	/** Keeps a file and begins to look through it; one that cannot be read is refused. */
	public UploadOutcome open(Officer officer, String fileName, InputStream content) {
		register.requireKeeper(officer);
		try {
			FileHash hash = files.save(bounded(content)).hash();
			UUID id = archive.add(officer, fileName, hash, header(path(hash)));
			check(id, officer, hash);
			return UploadOutcome.accepted(id);
		}
		catch (RefusedFileException ex) {
			return UploadOutcome.refused(ex.refusal());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream bounded(InputStream content) {
		return new BoundedStream(content, MAX_BYTES, () -> new RefusedFileException("heavy", MAX_BYTES >> 20));
	}

	/** The latest imports, newest first. */
	public List<ImportSummary> latest(Officer officer) {
		register.requireKeeper(officer);
		return queries.latest(officer.scope().area());
	}

	/**
	 * One import.
	 * @throws NotFoundException when there is none in the area
	 */
	public ImportSummary get(Officer officer, UUID id) {
		register.requireKeeper(officer);
		return queries.find(id, officer.scope().area()).orElseThrow(() -> new NotFoundException("import " + id));
	}

	/** The rows of an import, those of one view or all. */
	public Page<RowLine> rows(ImportSummary of, @Nullable RowView view, PageRequest page) {
		int total = (view != null) ? of.tally().of(view) : of.tally().all();
		return queries.rows(of.id(), view, page, total);
	}

	/** What stands in the way of undoing an import. */
	public List<BatchObstruction> obstructions(ImportSummary of) {
		return (of.state() == ImportState.APPLIED) ? register.obstructions(of.id()) : List.of();
	}

	/**
	 * Begins to write the good rows of an import; whoever asks again changes nothing.
	 * @throws NotFoundException when there is none in the area
	 */
	public void apply(Officer officer, UUID id) {
		if (get(officer, id).applicable() && archive.move(id, ImportState.CHECKED, ImportState.APPLYING, null)) {
			log.info("Import {} is being written (account {})", id, officer.id());
			runner.run(id, ImportState.APPLYING, ImportState.CHECKED, () -> jobs.apply(id, officer));
		}
	}

	/**
	 * Looks through the file once more, beside the register as it is now.
	 * @throws NotFoundException when there is none in the area
	 */
	public void checkAgain(Officer officer, UUID id) {
		ImportSummary found = get(officer, id);
		FileHash hash = archive.file(id, officer.scope().area()).orElseThrow();
		boolean idle = found.state() == ImportState.CHECKED || found.state() == ImportState.STOPPED;
		if (idle && archive.move(id, found.state(), ImportState.CHECKING, null)) {
			check(id, officer, hash);
		}
	}

	/**
	 * Begins to take a whole batch back.
	 * @throws ConflictException when something was built on it
	 */
	public void undo(Officer officer, UUID id, String reason) {
		ImportSummary found = get(officer, id);
		obstructions(found).stream().findFirst().ifPresent((first) -> {
			throw new ConflictException("Import " + id + " was built on", first.rival());
		});
		if (archive.move(id, ImportState.APPLIED, ImportState.UNDOING, null)) {
			runner.run(id, ImportState.UNDOING, ImportState.APPLIED, () -> jobs.undo(id, officer, reason));
		}
	}

	/**
	 * Frees what a killed application left half done; its transaction is gone with it.
	 * What waits for its turn here, or takes long, is not left.
	 */
	public void freeAbandoned() {
		runner.held().forEach(archive::touch);
		archive.freeUntouchedSince(clock.instant().minus(PATIENCE));
	}

	private void check(UUID id, Officer officer, FileHash hash) {
		runner.run(id, ImportState.CHECKING, ImportState.STOPPED, () -> jobs.check(id, officer, path(hash)));
	}

	private static HeaderRow header(Path file) throws IOException {
		try (RowReader reader = FileGate.open(file)) {
			return HeaderRow.search(reader.rows().iterator());
		}
	}

	private Path path(FileHash hash) {
		try {
			return files.open(hash).getFile().toPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
