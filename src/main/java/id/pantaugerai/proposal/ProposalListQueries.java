package id.pantaugerai.proposal;

import java.util.List;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.Paging;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and lists proposals by the same conditions. */
@Component
@RequiredArgsConstructor
class ProposalListQueries {

	/** As much of it as a list is narrowed by. */
	private static final String CHOSEN = """
			from land_proposal p
			  join land_asset a on a.id = p.asset_id
			  left join land_procedure_stage d on d.stage = p.stage
			    and d.procedure_id = (select id from land_procedure order by number desc limit 1)
			""";

	private static final String BY_AGE = " order by p.stage_since, p.id";

	/**
	 * What {@link ProposalState#waitsFor} says, for lists; a test holds both together.
	 */
	static final String WAITS_FOR = """
			case when p.closed_at is not null or p.stage = 'SIAP_BANGUN' then null
			     when p.asked is not null then p.asked
			     when p.stage in ('USULAN', 'PERSETUJUAN') and a.owner = 'PEMPROV' then 'PEMPROV'
			     else split_part(coalesce(d.desk, 'BKAD'), ',', 1) end
			""";

	private final JdbcClient jdbc;

	/** One page of a list; the last one when there are fewer than asked for. */
	Page<ProposalSummary> list(Scope scope, ProposalFilter filter, Pageable asked) {
		String where = "where p.kelurahan_code like :area and " + filter.view().condition() + "\n" + """
				and (cast(:stage as text) is null or p.stage = :stage)
				and (cast(:owner as text) is null or a.owner = :owner)
				and (cast(:passed as text) is null or exists (select 1 from land_proposal_step d
				  where d.proposal_id = p.id and d.from_stage = :passed and d.days is not null))
				and (cast(:place as text) is null or p.kelurahan_code like :place)
				and (cast(:waits as text) is null or\s""" + WAITS_FOR + " = :waits)";
		long total = narrowed("select count(*) " + CHOSEN + where, scope, filter).query(Long.class).single();
		Pageable page = Paging.within(asked, total);
		String wanted = "with wanted as (select p.id " + CHOSEN + where + BY_AGE + " limit :limit offset :offset) ";
		return new PageImpl<>(narrowed(
				wanted + ProposalQueries.SELECT + ProposalQueries.FROM + "join wanted w on w.id = p.id" + BY_AGE, scope,
				filter)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(ProposalQueries::read)
			.list(), page, total);
	}

	private JdbcClient.StatementSpec narrowed(String sql, Scope scope, ProposalFilter filter) {
		List<String> mine = (scope.role() == Role.PEMKOT) ? List.of("PEMKOT", "BKAD") : List.of(scope.role().name());
		return jdbc.sql(sql)
			.param("area", scope.areaPattern())
			.param("stage", name(filter.stage()))
			.param("owner", name(filter.owner()))
			.param("passed", name(filter.passed()))
			.param("waits", name(filter.waits()))
			.param("place", (filter.place() != null) ? filter.place() + "%" : null)
			.param("mine", mine);
	}

	private static @Nullable String name(@Nullable Enum<?> chosen) {
		return (chosen != null) ? chosen.name() : null;
	}

}
