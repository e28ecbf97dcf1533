package id.pantaugerai.proposal;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface LandProposalStepRepository extends Repository<LandProposalStep, LandProposalStep.Key> {

	LandProposalStep save(LandProposalStep step);

	Optional<LandProposalStep> findBySubmissionId(UUID submissionId);

}
