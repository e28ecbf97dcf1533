package id.pantaugerai.proposal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what those who asked for land wait for, and writes down what they have read. */
@Component
@RequiredArgsConstructor
class RequestQueries {

	/** Refused, not read, and nothing else asked for since. */
	private static final String UNSEEN = """
			p.side = 'DITOLAK'
			and not exists (select from land_refusal_seen n where n.proposal_id = p.id and n.step = p.last_step)
			and not exists (select from land_proposal n
			                where n.kelurahan_code = p.kelurahan_code and n.opened_at > p.closed_at)
			""";

	private final JdbcClient jdbc;

	/** The running proposals of an area and the refusals that wait to be read. */
	List<ProposalSummary> waiting(String areaPattern) {
		return jdbc.sql(ProposalQueries.SELECT + ProposalQueries.FROM + """
				where p.kelurahan_code like :area
				  and (p.closed_at is null and p.stage <> 'SIAP_BANGUN' or\s""" + UNSEEN + """
				) order by p.closed_at desc nulls last, p.stage_since, p.id
				""").param("area", areaPattern).query(ProposalQueries::read).list();
	}

	/** Which refusals of an asset wait to be read in an area. */
	Set<Long> unseen(long assetId, String areaPattern) {
		return jdbc
			.sql("select p.id from land_proposal p where p.asset_id = :id and p.kelurahan_code like :area and "
					+ UNSEEN)
			.param("id", assetId)
			.param("area", areaPattern)
			.query(Long.class)
			.set();
	}

	/** Whether this is the first to read it. */
	boolean see(ProposalSummary refused, long by, Instant now) {
		return jdbc.sql("""
				insert into land_refusal_seen (proposal_id, step, seen_at, seen_by) values (:id, :step, :now, :by)
				on conflict do nothing
				""")
			.param("id", refused.id())
			.param("step", refused.last().number())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.update() > 0;
	}

}
