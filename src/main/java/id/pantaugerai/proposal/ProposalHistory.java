package id.pantaugerai.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.land.LandStage;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how proposals stood at any past instant, from their steps alone. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProposalHistory {

	private static final String TOLD = """
			select p.id, p.kelurahan_code, k.common_name as kelurahan, c.common_name as kecamatan, s.to_stage,
			       s.kind, e.effective_on as since
			from land_proposal p
			  join kelurahan k on k.code = p.kelurahan_code
			  join kecamatan c on c.code = k.kecamatan_code
			  join lateral (select to_stage, kind from land_proposal_step
			     where proposal_id = p.id and recorded_at < :over order by number desc limit 1) s
			    on s.kind not in ('REFUSED', 'WITHDRAWN')
			  join lateral (select effective_on from land_proposal_step
			     where proposal_id = p.id and recorded_at < :over and to_stage = s.to_stage
			       and (from_stage is distinct from to_stage or kind = 'REOPENED')
			     order by number desc limit 1) e on true
			where p.kelurahan_code like :area and p.opened_at < :over
			order by p.id
			""";

	private final JdbcClient jdbc;

	private final LandProcedureRepository procedures;

	/** The proposals of an area that were under way before an instant, by id. */
	public List<PastProposal> told(String areaPattern, Instant over) {
		return jdbc.sql(TOLD)
			.param("area", areaPattern)
			.param("over", Timestamp.from(over))
			.query((row, number) -> read(row))
			.list();
	}

	/** The procedure that held before an instant. */
	public Optional<Procedure> procedure(Instant over) {
		return procedures.findBefore(over, Limit.of(1)).stream().findFirst().map((version) -> version.told(null));
	}

	private static PastProposal read(ResultSet row) throws SQLException {
		return new PastProposal(row.getLong("id"), row.getString("kelurahan_code"), row.getString("kelurahan"),
				row.getString("kecamatan"), LandStage.valueOf(row.getString("to_stage")),
				row.getObject("since", LocalDate.class), row.getString("kind").equals("NOTED"));
	}

}
