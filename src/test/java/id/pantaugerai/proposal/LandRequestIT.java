package id.pantaugerai.proposal;

import id.pantaugerai.HandClock;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ProposalTest
class LandRequestIT {

	static final String KEDATON = "18.71.01";

	static final Scope CAMAT = Officers.CAMAT.scope();

	@Autowired
	LandRequestService requests;

	@Autowired
	HandClock clock;

	@Autowired
	Walk walk;

	@Test
	void countTheWorkingDaysOfWhatIsAskedFor() {
		long id = walk.proposed();
		clock.moveTo("2026-01-12T02:00:00Z");

		assertThat(requests.of(KEDATON, CAMAT).open()).singleElement()
			.satisfies((one) -> assertThat(one.it().id()).isEqualTo(id))
			.extracting(LandRequest::days)
			.isEqualTo(5L);
	}

	@Test
	void showARefusalUntilItIsRead() {
		long id = walk.proposed();
		long asset = walk.it(id).asset().id();
		walk.take(id, StepKind.REFUSED, Officers.BKAD);

		assertThat(requests.of(KEDATON, CAMAT).refused()).hasSize(1);
		assertThat(requests.unseen(asset, CAMAT)).containsExactly(id);
		assertThat(requests.unseen(asset, Officers.BKAD.scope())).isEmpty();

		assertThat(requests.see(id, Officers.CAMAT)).isEqualTo(Walk.SUKAMENANTI);
		requests.see(id, Officers.CAMAT);
		assertThat(requests.of(KEDATON, CAMAT).empty()).isTrue();
	}

	@Test
	void showARefusalUntilSomethingElseIsAskedFor() {
		walk.take(walk.proposed(), StepKind.REFUSED, Officers.BKAD);
		clock.moveTo("2026-01-05T03:00:00Z");
		walk.proposed();

		assertThat(requests.of(KEDATON, CAMAT).refused()).isEmpty();
		assertThat(requests.of(KEDATON, CAMAT).open()).hasSize(1);
	}

	@Test
	void showARefusalAnewWhenItWasTakenUpAndRefusedAgain() {
		long id = walk.proposed();
		walk.take(id, StepKind.REFUSED, Officers.BKAD);
		requests.see(id, Officers.CAMAT);
		walk.take(id, StepKind.REOPENED, Officers.BKAD);
		walk.take(id, StepKind.REFUSED, Officers.BKAD);

		assertThat(requests.of(KEDATON, CAMAT).refused()).hasSize(1);
	}

	@Test
	void areReadByTheCamatOfThePlaceAlone() {
		long id = walk.proposed();
		assertThat(Races.lost(() -> requests.see(id, Officers.CAMAT))).returns(Officers.CAMAT.displayName(), Rival::who)
			.returns("proposal.MOVED", Rival::holds);
		walk.take(id, StepKind.REFUSED, Officers.BKAD);

		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> requests.see(id, Officers.BKAD));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> requests.see(999_999, Officers.CAMAT));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> requests.of(KEDATON, new Scope("18.71.02", Role.CAMAT)));
	}

}
