package id.pantaugerai.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LandProposalLetterRepository extends Repository<LandProposalLetter, LandProposalLetter.Key> {

	LandProposalLetter saveAndFlush(LandProposalLetter letter);

	Optional<LandProposalLetter> findBySubmissionId(UUID submissionId);

	@Query("""
			select l.id.proposalId, l.id.position, l.kind, l.number, l.dated, l.recordedAt, a.displayName
			from LandProposalLetter l join Account a on a.id = l.recordedBy
			  join LandProposal p on p.id = l.id.proposalId
			where p.assetId = :assetId order by l.id.proposalId, l.id.position
			""")
	List<LetterLine> findOfAsset(long assetId);

}
