package id.pantaugerai.land;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LandStatusChangeRepository extends Repository<LandStatusChange, Long> {

	LandStatusChange save(LandStatusChange change);

	Optional<LandStatusChange> findFirstByKelurahanCodeOrderByIdDesc(String code);

	@Query("""
			select c.status, c.effectiveOn, c.location, c.areaM2, c.note, c.recordedAt, coalesce(a.displayName, '–')
			from LandStatusChange c left join Account a on a.id = c.recordedBy
			where c.kelurahanCode = :code
			order by c.id desc
			""")
	List<LandChange> findHistory(String code);

	/** Holds one kelurahan against another writer until the transaction ends. */
	@NativeQuery("select code from kelurahan where code = :code for no key update")
	Optional<String> hold(String code);

}
