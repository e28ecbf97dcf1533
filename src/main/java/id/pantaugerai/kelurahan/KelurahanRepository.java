package id.pantaugerai.kelurahan;

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
			select c.code, c.commonName, c.name, (select count(*) from Kelurahan k where k.kecamatanCode = c.code)
			from Kecamatan c
			where c.code like :area
			order by c.code
			""")
	List<KecamatanSummary> findKecamatan(String area);

	@NativeQuery("select code, alias from territory_alias order by code, alias")
	List<TerritoryAlias> findAliases();

}
