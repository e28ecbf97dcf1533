package id.pantaugerai.suitability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class PolicyBookTests {

	static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

	static final Policy LATER = Policies.policy(3, PolicyLevel.NASIONAL, JUNE, Policies.nationalRules());

	static final Policy CORRECTED = Policies.policy(4, PolicyLevel.NASIONAL, JUNE, Policies.nationalRules());

	static final PolicyBook BOOK = new PolicyBook(List.of(LATER, Policies.lampung(), CORRECTED, Policies.national()));

	@Test
	void holdsOnePolicyOfEachLevel() {
		assertThat(BOOK.inForce(JUNE.minusDays(1))).extracting((policy) -> policy.name().id()).containsExactly(1L, 2L);
		assertThat(BOOK.inForce(JUNE)).extracting((policy) -> policy.name().id()).containsExactly(4L, 2L);
		assertThat(BOOK.inForce(Policies.BEFORE)).extracting((policy) -> policy.name().id()).containsExactly(1L);
	}

	@Test
	void tellsWhichAreStillToCome() {
		assertThat(BOOK.lines(PolicyLevel.NASIONAL, JUNE.minusDays(1)))
			.extracting((line) -> line.policy().name().id(), PolicyLine::state, PolicyLine::until)
			.containsExactly(tuple(4L, PolicyState.FUTURE, null), tuple(3L, PolicyState.REPLACED, null),
					tuple(1L, PolicyState.IN_FORCE, JUNE.minusDays(1)));
	}

	@Test
	void tellsWhichAreOver() {
		assertThat(BOOK.lines(PolicyLevel.NASIONAL, JUNE)).extracting(PolicyLine::state)
			.containsExactly(PolicyState.IN_FORCE, PolicyState.REPLACED, PolicyState.PAST);
	}

	@Test
	void growsWithEveryPolicy() {
		assertThat(BOOK.latest()).isEqualTo(4);
		assertThat(new PolicyBook(List.of()).latest()).isZero();
	}

	@Test
	void letsNobodyMakeAreaAHardBlock() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PolicyRules(Map.of(Criterion.AREA, Strictness.REQUIRED), Policies.area("1000"), null,
					null, Set.of()));
	}

}
