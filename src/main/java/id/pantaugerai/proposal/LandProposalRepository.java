package id.pantaugerai.proposal;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LandProposalRepository extends Repository<LandProposal, Long> {

	LandProposal saveAndFlush(LandProposal proposal);

	/** Holds one proposal against another writer until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from LandProposal p where p.id = :id")
	Optional<LandProposal> hold(long id);

	/** Holds one kelurahan against another writer until the transaction ends. */
	@NativeQuery("select code from kelurahan where code = :code for no key update")
	Optional<String> holdKelurahan(String code);

	@Query("select p.assetId, p.kelurahanCode from LandProposal p where p.id = :id")
	Optional<Pair> findPair(long id);

	@Query("select p from LandProposal p where p.kelurahanCode = :code and p.closedAt is null order by p.id")
	List<LandProposal> findOpenOf(String code);

	@Query("select p from LandProposal p where p.assetId = :assetId and p.closedAt is null order by p.id")
	List<LandProposal> findOpenOf(long assetId);

	/**
	 * What is proposed for whom; neither ever changes.
	 *
	 * @param assetId the asset
	 * @param kelurahanCode the kelurahan
	 */
	record Pair(long assetId, String kelurahanCode) {
	}

}
