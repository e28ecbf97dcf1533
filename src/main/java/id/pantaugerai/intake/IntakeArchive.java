package id.pantaugerai.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.file.FileHash;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which files were brought and how far each has come. */
@Component
@RequiredArgsConstructor
class IntakeArchive {

	private final JdbcClient jdbc;

	private final IntakeTexts texts;

	private final Clock clock;

	UUID add(Officer officer, String fileName, FileHash file, HeaderRow header) {
		UUID id = UUID.randomUUID();
		jdbc.sql(
				"""
						insert into land_import (id, file_name, file_hash, header, area, state, uploaded_at, uploaded_by, touched_at)
						values (:id, :name, :hash, :header, :area, 'CHECKING', :now, :by, :now)
						""")
			.param("id", id)
			.param("name", fileName)
			.param("hash", file.value())
			.param("header", texts.write(header.titles()))
			.param("area", officer.scope().area())
			.param("now", now())
			.param("by", officer.id())
			.update();
		return id;
	}

	/** The file of an import of an area; absent when there is none. */
	Optional<FileHash> file(UUID id, String area) {
		return jdbc.sql("select file_hash from land_import where id = :id and area = :area")
			.param("id", id)
			.param("area", area)
			.query(String.class)
			.optional()
			.map(FileHash::new);
	}

	/** The headings of a file as they are written. */
	List<String> header(UUID id) {
		return texts.cells(
				jdbc.sql("select header from land_import where id = :id").param("id", id).query(String.class).single());
	}

	/** Moves an import on from a state; false when somebody was quicker. */
	boolean move(UUID id, ImportState from, ImportState to, @Nullable String stopReason) {
		return jdbc.sql("""
				update land_import set state = :to, stop_reason = :reason, done_rows = 0, touched_at = :now
				where id = :id and state = :from
				""")
			.param("to", to.name())
			.param("from", from.name())
			.param("reason", stopReason)
			.param("now", now())
			.param("id", id)
			.update() == 1;
	}

	/** Notes that its good rows are in the register. */
	boolean applied(UUID id, Officer officer) {
		return jdbc.sql("""
				update land_import set state = 'APPLIED', applied_at = :now, applied_by = :by, touched_at = :now
				where id = :id and state = 'APPLYING'
				""").param("now", now()).param("by", officer.id()).param("id", id).update() == 1;
	}

	/** Notes that it was taken back. */
	boolean undone(UUID id, Officer officer, String reason) {
		return jdbc.sql("""
				update land_import set state = 'UNDONE', undone_at = :now, undone_by = :by, undo_reason = :reason,
				    touched_at = :now
				where id = :id and state = 'UNDOING'
				""")
			.param("now", now())
			.param("by", officer.id())
			.param("reason", reason)
			.param("id", id)
			.update() == 1;
	}

	/** Counts the rows of each kind anew. */
	void count(UUID id) {
		jdbc.sql("""
				update land_import i set fresh = n.fresh, changed = n.changed, same = n.same, faulty = n.faulty,
				    doubtful = n.doubtful
				from (select count(*) filter (where outcome = 'NEW') as fresh,
				             count(*) filter (where outcome = 'CHANGED') as changed,
				             count(*) filter (where outcome = 'SAME') as same,
				             count(*) filter (where outcome = 'ERROR') as faulty,
				             count(doubts) as doubtful
				      from land_import_row where import_id = :id) n
				where i.id = :id
				""").param("id", id).update();
	}

	/** Tells how far it is, and that it is alive. */
	void progress(UUID id, int rows) {
		jdbc.sql("update land_import set done_rows = :rows, touched_at = :now where id = :id")
			.param("rows", rows)
			.param("now", now())
			.param("id", id)
			.update();
	}

	/** Tells that an import is still in somebody's hands. */
	void touch(UUID id) {
		jdbc.sql("update land_import set touched_at = :now where id = :id")
			.param("now", now())
			.param("id", id)
			.update();
	}

	/** Gives back what nobody has worked on since an instant. */
	void freeUntouchedSince(Instant instant) {
		jdbc.sql("""
				update land_import set stop_reason = 'intake.stopped.failed', done_rows = 0,
				    state = case state when 'CHECKING' then 'STOPPED' when 'APPLYING' then 'CHECKED' else 'APPLIED' end
				where state in ('CHECKING', 'APPLYING', 'UNDOING') and touched_at < :instant
				""").param("instant", Timestamp.from(instant)).update();
	}

	private Timestamp now() {
		return Timestamp.from(clock.instant());
	}

}
