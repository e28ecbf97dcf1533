package id.pantaugerai.land;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface LandSupplyRepository extends Repository<LandAsset, Long> {

	@NativeQuery("""
			select k.code, (select c.status from land_status_change c where c.kelurahan_code = k.code
			                order by c.id desc limit 1) as status
			from kelurahan k where k.code like :area order by k.code
			""")
	List<Standing> findStandings(String area);

	@NativeQuery("""
			select concat_ws('-', (select count(*) from land_asset), (select max(changed_at) from land_asset),
			                 (select max(id) from land_status_change))
			""")
	String findVersion();

	/**
	 * Where one kelurahan stands.
	 *
	 * @param code of the kelurahan
	 * @param status the name of its status; absent while nobody has said
	 */
	record Standing(String code, @Nullable String status) {
	}

}
