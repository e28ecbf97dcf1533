package id.pantaugerai.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.land.BatchRow;
import id.pantaugerai.land.LandBatches;
import id.pantaugerai.land.LandPlaces;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The long work of an import, each in one transaction: all of it is kept or nothing. How
 * far it is, is told beside it.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class IntakeJobs {

	/** The most rows that one file may bring. */
	public static final int MOST_ROWS = 50_000;

	private static final int AT_ONCE = 500;

	/** After so many rows it is told how far the work is: each telling is a commit. */
	private static final int TOLD = 4 * AT_ONCE;

	private final IntakeArchive archive;

	private final StagedRows staged;

	private final LandBatches register;

	private final KelurahanService kelurahan;

	private final LandPlaces places;

	private final PlatformTransactionManager transactions;

	@Transactional
	void check(UUID id, Officer officer, Path file) {
		staged.clear(id);
		try (RowReader reader = FileGate.open(file)) {
			check(id, officer, reader.rows().iterator());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		archive.count(id);
		require(archive.move(id, ImportState.CHECKING, ImportState.CHECKED, null), id);
	}

	@Transactional
	void apply(UUID id, Officer officer) {
		int last = 0;
		int done = 0;
		for (List<BatchRow> rows = staged.good(id, last, AT_ONCE); !rows.isEmpty(); rows = staged.good(id, last,
				AT_ONCE)) {
			for (int outrun : register.write(id, rows, officer)) {
				staged.refuse(id, outrun, Flaw.of("", "outrun"));
			}
			last = rows.get(rows.size() - 1).number();
			done += rows.size();
			tell(id, done);
		}
		archive.count(id);
		require(archive.applied(id, officer), id);
	}

	@Transactional
	void undo(UUID id, Officer officer, String reason) {
		register.undo(id, officer, reason);
		require(archive.undone(id, officer, reason), id);
	}

	private void check(UUID id, Officer officer, Iterator<SheetRow> rows) {
		RowParser parser = parser(HeaderRow.search(rows), officer.scope());
		RowJudge judge = new RowJudge(register);
		List<ParsedRow> waiting = new ArrayList<>();
		int done = 0;
		while (rows.hasNext()) {
			SheetRow row = rows.next();
			if (!row.blank()) {
				waiting.add(parser.parse(row));
				done++;
			}
			requireShort(done);
			if (waiting.size() == AT_ONCE || !rows.hasNext()) {
				staged.add(id, judge.judge(waiting));
				waiting.clear();
				tell(id, done);
			}
		}
	}

	private RowParser parser(HeaderRow header, Scope scope) {
		return new RowParser(header, kelurahan.gazetteer("%"), scope, places.ground(scope));
	}

	private static void requireShort(int rows) {
		if (rows > MOST_ROWS) {
			throw new RefusedFileException("long", MOST_ROWS);
		}
	}

	private void tell(UUID id, int rows) {
		if (rows % TOLD != 0) {
			return;
		}
		TransactionTemplate beside = new TransactionTemplate(transactions);
		beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		beside.executeWithoutResult((status) -> archive.progress(id, rows));
	}

	private static void require(boolean moved, UUID id) {
		if (!moved) {
			throw new ConflictException("Import " + id + " was given up meanwhile", Rival.none("intake"));
		}
	}

}
