package id.pantaugerai.yearbook;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.pantaugerai.file.StoredFile;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands archives to instances and keeps what they finish. Nothing is written for whoever
 * lost the claim.
 */
@Component
@RequiredArgsConstructor
class WorkQueries {

	private static final String MINE = " where id = :id and claim = :claim";

	private final JdbcClient jdbc;

	/** One archive that nobody works on, held until an instant. */
	Optional<Assignment> claim(Instant now, Instant until) {
		return jdbc.sql("""
				with next as materialized (
				    select id from yearbook where due_at <= :now order by due_at, id limit 1 for update skip locked)
				update yearbook y set state = 'MAKING', claim = :claim, tries = y.tries + 1, due_at = :until
				from next where y.id = next.id
				returning y.id, y.area, y.year, y.claim, y.tries
				""")
			.param("now", utc(now))
			.param("until", utc(until))
			.param("claim", UUID.randomUUID())
			.query(Assignment.class)
			.optional();
	}

	/** The files that are finished. */
	List<YearbookPart> parts(Assignment work) {
		return jdbc.sql("select code, kind, name, file_hash, bytes from yearbook_part where yearbook_id = :id")
			.param("id", work.id())
			.query(YearbookPart.class)
			.list();
	}

	/** Says how many files there will be, how many are there, and that it is alive. */
	boolean plan(Assignment work, int done, int total, Instant until) {
		return mine("update yearbook set done = :done, total = :total, due_at = :until", work).param("done", done)
			.param("total", total)
			.param("until", utc(until))
			.update() == 1;
	}

	/** Keeps a finished file. */
	boolean add(Assignment work, YearbookPart part, Instant until) {
		if (mine("update yearbook set done = done + 1, tries = 1, due_at = :until", work).param("until", utc(until))
			.update() == 0) {
			return false;
		}
		jdbc.sql("""
				insert into yearbook_part (yearbook_id, code, kind, name, file_hash, bytes)
				values (:id, :code, :kind, :name, :hash, :bytes)
				on conflict on constraint pk_yearbook_part do update set file_hash = :hash, bytes = :bytes
				""")
			.param("id", work.id())
			.param("code", part.code())
			.param("kind", part.kind().name())
			.param("name", part.name())
			.param("hash", part.fileHash())
			.param("bytes", part.bytes())
			.update();
		return true;
	}

	/** Ends the work well. */
	boolean finish(Assignment work, StoredFile file, String contents, Instant now) {
		return mine(
				"""
						update yearbook set state = 'READY', claim = null, due_at = null, settled_at = :now, contents = :contents,
						    file_hash = :hash, bytes = :bytes, done = total""",
				work)
			.param("now", utc(now))
			.param("contents", contents)
			.param("hash", file.hash().value())
			.param("bytes", file.length())
			.update() == 1;
	}

	/** Ends the work badly. */
	boolean fail(Assignment work, YearbookFault fault, Instant now) {
		return mine(
				"update yearbook set state = 'FAILED', claim = null, due_at = null, settled_at = :now, fault = :fault",
				work)
			.param("now", utc(now))
			.param("fault", fault.name())
			.update() == 1;
	}

	/** Lays the work down for whoever comes next. */
	void release(Assignment work, Instant now) {
		mine("update yearbook set state = 'WAITING', claim = null, tries = 0, due_at = :now", work)
			.param("now", utc(now))
			.update();
	}

	/** Forgets the files of which an archive was made. */
	void forgetParts(long id) {
		jdbc.sql("delete from yearbook_part where yearbook_id = :id").param("id", id).update();
	}

	/** Puts the earlier archives of the year away. */
	void replace(Assignment work) {
		jdbc.sql(
				"update yearbook set state = 'GONE' where area = :area and year = :year and state = 'READY' and id <> :id")
			.param("area", work.area())
			.param("year", work.year())
			.param("id", work.id())
			.update();
	}

	/** Puts away what was settled before an instant. */
	int sweep(Instant before) {
		jdbc.sql("""
				delete from yearbook_part p using yearbook y
				where y.id = p.yearbook_id and y.state = 'FAILED' and y.settled_at < :before
				""").param("before", utc(before)).update();
		return jdbc.sql("update yearbook set state = 'GONE' where state = 'READY' and settled_at < :before")
			.param("before", utc(before))
			.update();
	}

	private JdbcClient.StatementSpec mine(String change, Assignment work) {
		return jdbc.sql(change + MINE).param("id", work.id()).param("claim", work.claim());
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
