package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeLetterheadRepository extends Repository<OfficeLetterhead, Long> {

	OfficeLetterhead save(OfficeLetterhead letterhead);

	/** The one in force on a day; before the first, the first. */
	@NativeQuery("""
			select * from office_letterhead where office_id = :officeId
			order by effective_on > :date, case when effective_on > :date then effective_on end,
			  effective_on desc, id desc
			limit 1
			""")
	OfficeLetterhead findInForce(int officeId, LocalDate date);

	/**
	 * The one in force on a day, of those recorded before an instant. What the
	 * installation brought was always known.
	 */
	@NativeQuery("""
			select * from office_letterhead
			where office_id = :officeId and (recorded_by is null or recorded_at < :known)
			order by effective_on > :date, case when effective_on > :date then effective_on end,
			  effective_on desc, id desc
			limit 1
			""")
	OfficeLetterhead findToldOn(int officeId, LocalDate date, Instant known);

	/** The ones in force on a day, of several offices. */
	@NativeQuery("""
			select distinct on (office_id) * from office_letterhead where office_id in (:officeIds)
			order by office_id, effective_on > :date, case when effective_on > :date then effective_on end,
			  effective_on desc, id desc
			""")
	List<OfficeLetterhead> findAllInForce(List<Integer> officeIds, LocalDate date);

	@Query("select max(l.id) from OfficeLetterhead l where l.officeId = :officeId")
	long findLastId(int officeId);

	@Query("""
			select new id.pantaugerai.office.LetterheadVersion(l.id,
			  new id.pantaugerai.office.LetterheadText(l.government, l.name, l.address, l.contact, l.place, l.position),
			  l.effectiveOn, l.recordedAt, a.displayName)
			from OfficeLetterhead l left join Account a on a.id = l.recordedBy
			where l.officeId = :officeId
			order by l.effectiveOn desc, l.id desc
			""")
	List<LetterheadVersion> findHistory(int officeId, Limit limit);

	@Query("""
			select new id.pantaugerai.office.LetterheadVersion(l.id,
			  new id.pantaugerai.office.LetterheadText(l.government, l.name, l.address, l.contact, l.place, l.position),
			  l.effectiveOn, l.recordedAt, a.displayName)
			from OfficeLetterhead l left join Account a on a.id = l.recordedBy
			where l.id = :id
			""")
	LetterheadVersion findVersion(long id);

}
