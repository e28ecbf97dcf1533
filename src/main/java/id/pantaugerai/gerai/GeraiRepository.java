package id.pantaugerai.gerai;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GeraiRepository extends Repository<Gerai, Long> {

	Gerai save(Gerai gerai);

	Optional<Gerai> findByKelurahanCode(String code);

	@Query("""
			select g.id, g.kelurahanCode, g.startedOn, t.number, g.recordedAt, coalesce(a.displayName, '–')
			from Gerai g join MilestoneTemplate t on t.id = g.templateId left join Account a on a.id = g.recordedBy
			where g.kelurahanCode = :code
			""")
	Optional<GeraiSummary> findSummary(String code);

	@Query("""
			select m.id, m.position, m.name, m.weight, m.startPercent, m.finishPercent
			from Milestone m
			where m.gerai.id = :geraiId
			order by m.position
			""")
	List<MilestonePlan> findMilestones(long geraiId);

	@Query("""
			select b.number, b.startOn, b.durationWeeks, b.reason, b.recordedAt, coalesce(a.displayName, '–')
			from Baseline b left join Account a on a.id = b.recordedBy
			where b.gerai.id = :geraiId
			order by b.number desc
			""")
	List<BaselineSummary> findBaselines(long geraiId);

	@Query("""
			select h.handedOverOn, h.letterNumber, h.note, h.recordedAt, coalesce(a.displayName, '–')
			from Handover h left join Account a on a.id = h.recordedBy
			where h.geraiId = :geraiId
			""")
	Optional<HandoverSummary> findHandover(long geraiId);

	/** Holds one kelurahan against another builder until the transaction ends. */
	@NativeQuery("select code from kelurahan where code = :code for no key update")
	Optional<String> hold(String code);

}
