package id.pantaugerai.proposal;

import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ProposalTest
class ProposalLetterServiceIT {

	@Autowired
	ProposalLetterService letters;

	@Autowired
	Walk walk;

	private long id;

	@BeforeEach
	void propose() {
		id = walk.proposed(OwnerClass.PEMPROV);
	}

	@Test
	void countsLettersOneByOneWhateverTheFormClaimsToHaveSeen() {
		record(id, 99, "1/2026", UUID.randomUUID(), Officers.PEMKOT);
		record(id, 99, "2/2026", UUID.randomUUID(), Officers.BKAD);
		record(id, 2, "3/2026", UUID.randomUUID(), Officers.PEMKOT);

		assertThat(letters.ofAsset(walk.it(id).asset().id())).extracting(LetterLine::number)
			.containsExactly("1/2026", "2/2026", "3/2026");
	}

	@Test
	void takesAFormForOneProposalOfOneOfficerAlone() {
		UUID submission = UUID.randomUUID();
		long other = walk.proposed(OwnerClass.PEMPROV);
		record(id, 0, "1/2026", submission, Officers.BKAD);

		record(id, 0, "1/2026", submission, Officers.BKAD);

		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> record(other, 0, "1/2026", submission, Officers.BKAD));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> record(id, 1, "1/2026", submission, Officers.PEMKOT));
		assertThat(letters.ofAsset(walk.it(id).asset().id())).hasSize(1);
	}

	private void record(long proposal, int seen, String number, UUID submission, Officer officer) {
		letters.record(new RecordLetter(proposal, seen, LetterKind.SENT, number, Walk.MONDAY, submission), officer);
	}

}
