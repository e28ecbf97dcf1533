package id.pantaugerai.obstacle;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.Bundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
		return Stream.of(arguments(EscalationTier.KELURAHAN, null, List.of(Role.CAMAT)),
				arguments(EscalationTier.KECAMATAN, null, List.of(Role.CAMAT)),
				arguments(EscalationTier.KOTA, Role.BKAD, List.of(Role.PEMKOT, Role.BKAD)),
				arguments(EscalationTier.KOTA, Role.DINAS, List.of(Role.PEMKOT, Role.DINAS)),
				arguments(EscalationTier.KOTA, null, List.of(Role.PEMKOT)),
				arguments(EscalationTier.PROVINSI, null, List.of(Role.PEMPROV)),
				arguments(EscalationTier.PUSAT, null, List.of(Role.PEMPROV)));
	}

	@ParameterizedTest
	@CsvSource({ "CONFIRM, DISELESAIKAN", "REOPEN, DISELESAIKAN", "REOPEN, DITUTUP", "WITHDRAW, DITANGANI",
			"ANSWER, MENUNGGU_PELAPOR" })
	void leavesClosingAndAnsweringToTheReporter(ObstacleAction action, ObstacleState state) {
		Holding held = holding(EscalationTier.KOTA, Role.BKAD, state);

		assertThat(Officers.ALL).filteredOn((officer) -> held.refusal(action, officer) == null)
			.containsExactly(Officers.CAMAT);
		assertThat(Officers.ALL).filteredOn((officer) -> officer != Officers.CAMAT)
			.allMatch((officer) -> "obstacle.why.reporter".equals(held.refusal(action, officer)));
		assertThat(held.refusal(action, ELSEWHERE)).isEqualTo("obstacle.why.reporter");
	}

	@Test
	void letsTheCamatSpeakForAReporterOfTheCity() {
		Holding solved = new Holding(SUKAMENANTI, EscalationTier.PROVINSI, null, ObstacleState.DISELESAIKAN,
				Officers.DINAS.id(), true);

		assertThat(Officers.ALL).filteredOn((officer) -> solved.refusal(ObstacleAction.CONFIRM, officer) == null)
			.containsExactly(Officers.CAMAT, Officers.DINAS);
	}

	@ParameterizedTest
	@EnumSource(names = { "ASK", "SOLVE" })
	void asksNobodyToAnswerHimself(ObstacleAction action) {
		Holding own = holding(EscalationTier.KECAMATAN, null, ObstacleState.BARU);
		Holding cityOwn = new Holding(SUKAMENANTI, EscalationTier.KOTA, Role.DINAS, ObstacleState.BARU,
				Officers.DINAS.id(), true);

		assertThat(own.refusal(action, Officers.CAMAT)).isEqualTo("obstacle.why.self." + action);
		assertThat(own.refusal(ObstacleAction.WITHDRAW, Officers.CAMAT)).isNull();
		assertThat(cityOwn.refusal(action, Officers.DINAS)).isEqualTo("obstacle.why.self." + action);
		assertThat(cityOwn.refusal(action, Officers.PEMKOT)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "KECAMATAN,WRITE,", "KOTA,WRITE,PEMKOT", "PROVINSI,WRITE,PEMKOT", "PUSAT,WRITE,PEMKOT",
			"KECAMATAN,REPLY,", "KOTA,REPLY,PEMKOT PEMPROV", "PROVINSI,REPLY,PEMKOT PEMPROV",
			"PUSAT,REPLY,PEMKOT PEMPROV" })
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

		assertThat(Officers.ALL).filteredOn((officer) -> held.refusal(ObstacleAction.ROUTE, officer) == null)
			.containsExactly(Officers.PEMKOT);
		assertThat(held.refusal(ObstacleAction.ROUTE, Officers.BKAD)).isEqualTo("obstacle.why.pemkot");
		assertThat(held.refusal(ObstacleAction.ROUTE, Officers.DINAS)).isEqualTo("obstacle.why.holder.KOTA");
		assertThat(holding(EscalationTier.PROVINSI, null, ObstacleState.BARU).refusal(ObstacleAction.ROUTE,
				Officers.PEMPROV))
			.isEqualTo("obstacle.why.city");
	}

	@Test
	void allowsNothingToTheOperator() {
		assertThat(everywhere().flatMap((held) -> refusals(held, Officers.ADMIN))).isNotEmpty().doesNotContainNull();
	}

	@ParameterizedTest
	@CsvSource({ "KECAMATAN, BARU, RETURN, lowest", "KECAMATAN, BARU, LOWER, lowest", "PUSAT, BARU, ESCALATE, top",
			"KOTA, MENUNGGU_PELAPOR, ESCALATE, state.MENUNGGU_PELAPOR", "KOTA, DITANGANI, HANDLE, state.DITANGANI",
			"KOTA, DITUTUP, NOTE, state.DITUTUP", "PUSAT, BARU, EXTEND, unlimited" })
	void saysWhyItRefusesItsHolder(EscalationTier tier, ObstacleState state, ObstacleAction action, String why) {
		Holding unlimited = new Holding(SUKAMENANTI, tier, null, state, 9001, false);

		assertThat(Officers.ALL).filteredOn(unlimited::isHeldBy)
			.isNotEmpty()
			.allMatch((holder) -> ("obstacle.why." + why).equals(unlimited.refusal(action, holder)));
	}

	@Test
	void saysWhyForEverythingThatIsRefused() {
		assertThat(everywhere().filter((held) -> held.tier() != EscalationTier.KELURAHAN)
			.flatMap((held) -> Officers.ALL.stream().flatMap((officer) -> refusals(held, officer)))
			.filter(Objects::nonNull)).isNotEmpty().isSubsetOf(Bundle.words().stringPropertyNames());
	}

	/** In every state at every tier. */
	private static Stream<Holding> everywhere() {
		return Arrays.stream(EscalationTier.values())
			.flatMap((tier) -> Arrays.stream(ObstacleState.values()).map((state) -> holding(tier, null, state)));
	}

	private static Stream<@Nullable String> refusals(Holding held, Officer officer) {
		return Arrays.stream(ObstacleAction.values()).map((action) -> held.refusal(action, officer));
	}

	private static Holding holding(EscalationTier tier, @Nullable Role office, ObstacleState state) {
		return new Holding(SUKAMENANTI, tier, office, state, 9001, true);
	}

}
