package id.pantaugerai.obstacle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class HoldingTests {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final Officer ELSEWHERE = new Officer(9, "camat.lain", "Camat lain", new Scope("18.71.02", Role.CAMAT));

	@ParameterizedTest
	@MethodSource("hands")
	void isHeldByTheTierAndTheOfficeThatReceivedIt(EscalationTier tier, @Nullable Role office, List<Role> holders) {
		Holding holding = holding(tier, office, ObstacleState.DITANGANI);

		assertThat(Officers.ALL).filteredOn(holding::isHeldBy)
			.extracting(Officer::role)
			.containsExactlyInAnyOrderElementsOf(holders);
		assertThat(holding.isHeldBy(ELSEWHERE)).isFalse();
	}

	static Stream<Arguments> hands() {
		return Stream.of(arguments(EscalationTier.KECAMATAN, null, List.of(Role.CAMAT)),
				arguments(EscalationTier.KOTA, Role.BKAD, List.of(Role.PEMKOT, Role.BKAD)),
				arguments(EscalationTier.KOTA, Role.DINAS, List.of(Role.PEMKOT, Role.DINAS)),
				arguments(EscalationTier.KOTA, null, List.of(Role.PEMKOT)),
				arguments(EscalationTier.PROVINSI, null, List.of(Role.PEMPROV)),
				arguments(EscalationTier.PUSAT, null, List.of(Role.PEMPROV)));
	}

	@Test
	void leavesClosingToTheReporter() {
		Holding solved = holding(EscalationTier.KOTA, Role.BKAD, ObstacleState.DISELESAIKAN);

		assertThat(Officers.ALL).filteredOn((officer) -> solved.refusal(ObstacleAction.CONFIRM, officer) == null)
			.containsExactly(Officers.CAMAT);
		assertThat(solved.refusal(ObstacleAction.CONFIRM, Officers.PEMKOT)).isEqualTo("obstacle.why.reporter");
	}

	@Test
	void asksNobodyToAnswerHimself() {
		Holding own = holding(EscalationTier.KECAMATAN, null, ObstacleState.BARU);

		assertThat(own.refusal(ObstacleAction.ASK, Officers.CAMAT)).isEqualTo("obstacle.why.self.ASK");
		assertThat(own.refusal(ObstacleAction.WITHDRAW, Officers.CAMAT)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "KECAMATAN,WRITE,", "KOTA,WRITE,PEMKOT", "PROVINSI,WRITE,PEMKOT", "PROVINSI,REPLY,PEMKOT PEMPROV",
			"PUSAT,REPLY,PEMKOT PEMPROV", "KECAMATAN,REPLY," })
	void leavesTheLetterToTheCityAndItsReplyToTheProvinceToo(EscalationTier tier, ObstacleAction action,
			@Nullable String roles) {
		Holding holding = holding(tier, null, ObstacleState.BARU);

		assertThat(Officers.ALL).filteredOn((officer) -> holding.refusal(action, officer) == null)
			.extracting((officer) -> officer.role().name())
			.containsExactly((roles != null) ? roles.split(" ") : new String[0]);
	}

	@Test
	void letsTheCityAloneRoute() {
		Holding held = holding(EscalationTier.KOTA, Role.BKAD, ObstacleState.DITANGANI);

		assertThat(held.refusal(ObstacleAction.ROUTE, Officers.PEMKOT)).isNull();
		assertThat(held.refusal(ObstacleAction.ROUTE, Officers.BKAD)).isEqualTo("obstacle.why.pemkot");
	}

	@Test
	void allowsNothingToTheOperator() {
		assertThat(Arrays.stream(EscalationTier.values())
			.flatMap((tier) -> Arrays.stream(ObstacleState.values()).map((state) -> holding(tier, null, state)))
			.flatMap((held) -> Arrays.stream(ObstacleAction.values())
				.map((action) -> held.refusal(action, Officers.ADMIN))))
			.doesNotContainNull();
	}

	@Test
	void saysWhyForEverythingThatIsRefused() {
		assertThat(holding(EscalationTier.KECAMATAN, null, ObstacleState.BARU).refusal(ObstacleAction.LOWER,
				Officers.CAMAT))
			.isEqualTo("obstacle.why.lowest");
		assertThat(holding(EscalationTier.PUSAT, null, ObstacleState.BARU).refusal(ObstacleAction.ESCALATE,
				Officers.PEMPROV))
			.isEqualTo("obstacle.why.top");
		assertThat(holding(EscalationTier.KOTA, null, ObstacleState.MENUNGGU_PELAPOR).refusal(ObstacleAction.ESCALATE,
				Officers.PEMKOT))
			.isEqualTo("obstacle.why.state.MENUNGGU_PELAPOR");
	}

	private static Holding holding(EscalationTier tier, @Nullable Role office, ObstacleState state) {
		return new Holding(SUKAMENANTI, tier, office, state, 9001, true);
	}

}
