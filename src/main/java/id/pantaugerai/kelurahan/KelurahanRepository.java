package id.pantaugerai.kelurahan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface KelurahanRepository extends Repository<Kelurahan, String> {

	@Query("""
			select k.code, k.commonName, k.name, c.code, c.commonName, k.latitude, k.longitude
			from Kelurahan k join Kecamatan c on c.code = k.kecamatanCode
			where k.code = :code
			""")
	Optional<KelurahanSummary> find(String code);

	@Query("""
			select k.code, k.commonName, k.name, c.code, c.commonName, k.latitude, k.longitude
			from Kelurahan k join Kecamatan c on c.code = k.kecamatanCode
			where k.code like :area
			order by k.code
			""")
	List<KelurahanSummary> findAll(String area);

	@Query("""
			select k.code, k.commonName, k.name, c.code, c.commonName, k.latitude, k.longitude
			from Kelurahan k join Kecamatan c on c.code = k.kecamatanCode
			where k.code in :codes
			""")
	List<KelurahanSummary> findByCodes(Collection<String> codes);

	/** Every kecamatan with all kelurahan; with those of one where they are too many. */
	@NativeQuery("""
			with size as materialized (select count(*) <= :many as few
			  from (select from kelurahan where code like :area limit :many + 1) as first)
			select c.code as kecamatan_code, c.common_name as kecamatan, k.code, k.common_name as name, s.few
			from kecamatan c cross join size s
			  left join kelurahan k on k.kecamatan_code = case when s.few or c.code = :open then c.code end
			where c.code like :area
			order by c.code, k.code
			""")
	List<PlaceRow> findChoice(String area, int many, String open);

	@Query("""
			select c.code, c.commonName, c.name, (select count(*) from Kelurahan k where k.kecamatanCode = c.code)
			from Kecamatan c
			where c.code like :area
			order by c.code
			""")
	List<KecamatanSummary> findKecamatan(String area);

	@NativeQuery("select code, alias from territory_alias order by code, alias")
	List<TerritoryAlias> findAliases();

}
