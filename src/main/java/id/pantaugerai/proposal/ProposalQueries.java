package id.pantaugerai.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.suitability.OwnerClass;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads proposals into the lines that pages show. */
@Component
@RequiredArgsConstructor
class ProposalQueries {

	static final String SELECT = """
			select p.*, k.common_name as kelurahan, c.common_name as kecamatan, a.owner, a.holder, a.address,
			       a.area_m2, l.common_name as lies_in, o.display_name as opener, s.number, s.kind, s.text,
			       s.recorded_at, r.display_name as recorder, d.desk
			""";

	static final String FROM = """
			from land_proposal p
			  join kelurahan k on k.code = p.kelurahan_code
			  join kecamatan c on c.code = k.kecamatan_code
			  join land_asset a on a.id = p.asset_id
			  join kelurahan l on l.code = a.kelurahan_code
			  join account o on o.id = p.opened_by
			  join land_proposal_step s on s.proposal_id = p.id and s.number = p.last_step
			  join account r on r.id = s.recorded_by
			  left join land_procedure_stage d on d.stage = p.stage
			    and d.procedure_id = (select id from land_procedure order by number desc limit 1)
			""";

	private final JdbcClient jdbc;

	Optional<ProposalSummary> find(long id) {
		return jdbc.sql(SELECT + FROM + "where p.id = :id").param("id", id).query(ProposalQueries::read).optional();
	}

	/** The proposals of an asset, the open ones first, then the latest. */
	List<ProposalSummary> ofAsset(long assetId) {
		return jdbc.sql(SELECT + FROM + "where p.asset_id = :id order by p.closed_at desc nulls first, p.id desc")
			.param("id", assetId)
			.query(ProposalQueries::read)
			.list();
	}

	/** The proposals for a kelurahan, the open ones first, then the latest. */
	List<ProposalSummary> ofKelurahan(String code) {
		return jdbc
			.sql(SELECT + FROM + "where p.kelurahan_code = :code order by p.closed_at desc nulls first, p.id desc")
			.param("code", code)
			.query(ProposalQueries::read)
			.list();
	}

	/** Every step of every proposal of an asset, in their order, by proposal. */
	Map<Long, List<StepLine>> stepsOfAsset(long assetId) {
		return jdbc.sql("""
				select s.*, r.display_name as recorder
				from land_proposal p join land_proposal_step s on s.proposal_id = p.id
				  join account r on r.id = s.recorded_by
				where p.asset_id = :id order by s.proposal_id, s.number
				""")
			.param("id", assetId)
			.query((row, number) -> step(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(StepLine::proposalId));
	}

	/** What the stages took for other assets. */
	Map<LandStage, StageMedian> medians(long exceptAsset) {
		return jdbc.sql("""
				select s.from_stage, percentile_cont(0.5) within group (order by s.days)::numeric(10, 1) as days,
				       count(*) as count
				from land_proposal_step s join land_proposal p on p.id = s.proposal_id
				where s.days is not null and p.asset_id <> :asset group by s.from_stage
				""")
			.param("asset", exceptAsset)
			.query((row, number) -> new StageMedian(LandStage.valueOf(row.getString("from_stage")),
					row.getBigDecimal("days"), row.getLong("count")))
			.list()
			.stream()
			.collect(Collectors.toMap(StageMedian::stage, Function.identity()));
	}

	/**
	 * Lets see an asset who answers for where it lies, or for a kelurahan that it is
	 * proposed for.
	 * @throws NotFoundException when the officer may not know of it
	 */
	void requireVisible(LandAssetDetail asset, Scope scope) {
		if (!scope.covers(asset.facts().lot().kelurahanCode()) && !proposedIn(asset.id(), scope)) {
			throw new NotFoundException("land asset " + asset.id());
		}
	}

	private boolean proposedIn(long assetId, Scope scope) {
		return jdbc.sql("""
				select exists (select 1 from land_proposal where asset_id = :id and kelurahan_code like :area)
				""").param("id", assetId).param("area", scope.areaPattern()).query(Boolean.class).single();
	}

	static ProposalSummary read(ResultSet row, int number) throws SQLException {
		ProposalState state = new ProposalState(row.getString("kelurahan_code"),
				OwnerClass.valueOf(row.getString("owner")), LandStage.valueOf(row.getString("stage")),
				choice(ProposalSide.class, row.getString("side")), choice(Role.class, row.getString("asked")),
				row.getTimestamp("closed_at") != null, StageRule.read(row.getString("desk")));
		return new ProposalSummary(row.getLong("id"),
				new ProposalSummary.Asset(row.getLong("asset_id"), row.getString("holder"), row.getString("address"),
						row.getString("lies_in"), row.getBigDecimal("area_m2")),
				row.getString("kelurahan"), row.getString("kecamatan"), state, row.getString("instrument"),
				row.getObject("stage_since", LocalDate.class), hand(row, "opener", "opened_at"),
				new ProposalSummary.Last(row.getInt("number"), StepKind.valueOf(row.getString("kind")),
						row.getString("text"), hand(row, "recorder", "recorded_at")));
	}

	private static ProposalSummary.Hand hand(ResultSet row, String by, String at) throws SQLException {
		return new ProposalSummary.Hand(row.getString(by), row.getTimestamp(at).toInstant());
	}

	private static StepLine step(ResultSet row) throws SQLException {
		return new StepLine(row.getLong("proposal_id"), row.getInt("number"), StepKind.valueOf(row.getString("kind")),
				choice(LandStage.class, row.getString("from_stage")), LandStage.valueOf(row.getString("to_stage")),
				row.getObject("effective_on", LocalDate.class), row.getObject("days", Integer.class), words(row),
				row.getTimestamp("recorded_at").toInstant(), row.getString("recorder"));
	}

	private static TakeStep.Words words(ResultSet row) throws SQLException {
		return new TakeStep.Words(row.getString("text"), choice(Role.class, row.getString("asked")),
				row.getString("instrument"), row.getString("letter_number"),
				row.getObject("letter_date", LocalDate.class), StepLine.kinds(row.getString("documents")));
	}

	private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

}
