package id.pantaugerai.gerai;

import java.time.Instant;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MilestoneTemplateRepository extends Repository<MilestoneTemplate, Long> {

	MilestoneTemplate save(MilestoneTemplate template);

	MilestoneTemplate findFirstByOrderByNumberDesc();

	@Query("select t from MilestoneTemplate t join fetch t.items order by t.number desc")
	List<MilestoneTemplate> findAllNewestFirst();

	@Query("select t from MilestoneTemplate t where t.recordedAt < :instant order by t.number desc")
	List<MilestoneTemplate> findBefore(Instant instant, Limit limit);

	@Query("""
			select t.number, a.displayName, (select count(*) from Gerai g where g.templateId = t.id)
			from MilestoneTemplate t left join Account a on a.id = t.recordedBy
			""")
	List<TemplateUse> findUses();

	/** Holds the table against another writer until the transaction ends. */
	@NativeQuery("select id from milestone_template where number = 1 for update")
	Long hold();

}
