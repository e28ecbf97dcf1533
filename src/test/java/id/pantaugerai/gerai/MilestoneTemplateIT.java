package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class MilestoneTemplateIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD, Officers.DINAS,
			Officers.PEMPROV);

	@Autowired
	MilestoneTemplateService templates;

	@Autowired
	GeraiService gerai;

	@Autowired
	JdbcClient jdbc;

	@Test
	void beginsWithTheElevenStepsOfTheStandardBuilding() {
		TemplateSummary first = templates.history(Officers.ADMIN.scope()).get(0);

		assertThat(first.number()).isOne();
		assertThat(first.items()).hasSize(11);
		assertThat(TemplateItem.totalWeight(first.items())).isEqualByComparingTo("100");
		assertThat(first.items()).extracting(TemplateItem::weight)
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactly(weights(3, 8, 12, 15, 20, 10, 6, 7, 9, 5, 5));
	}

	@Test
	void leavesGeraiThatWereStartedWithTheirOwn() {
		gerai.start(new StartConstruction(SUKAMENANTI, FIRST_DAY, 12), Officers.CAMAT);
		templates.publish(twoSteps(1), Officers.ADMIN);
		gerai.start(new StartConstruction("18.71.01.1003", FIRST_DAY, 12), Officers.CAMAT);

		assertThat(gerai.find(SUKAMENANTI).orElseThrow().milestones()).hasSize(11);
		assertThat(gerai.find("18.71.01.1003").orElseThrow().milestones()).extracting(MilestonePlan::name)
			.containsExactly("Struktur", "Penyelesaian");
		List<TemplateSummary> history = templates.history(Officers.ADMIN.scope());
		assertThat(history).extracting(TemplateSummary::number).containsExactly(2, 1);
		assertThat(history).extracting(TemplateSummary::geraiCount).containsExactly(1L, 1L);
		assertThat(history.get(0).recordedBy()).isEqualTo("Operator");
	}

	@Test
	void followsOnlyTheNewestVersion() {
		templates.publish(twoSteps(1), Officers.ADMIN);

		NewTemplate late = twoSteps(1);
		assertThat(Races.lost(() -> templates.publish(late, Officers.ADMIN))).returns("Operator", Rival::who)
			.returns("template", Rival::holds);
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isKeptByTheOperatorAlone(Officer other) {
		NewTemplate next = twoSteps(1);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> templates.publish(next, other));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> templates.history(other.scope()));
	}

	@Test
	void isHeldToOneHundredByTheDatabaseToo() {
		jdbc.sql("update milestone_template_item set weight = 4 where position = 1").update();

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> jdbc.sql("set constraints all immediate").update());
	}

	private static NewTemplate twoSteps(int seen) {
		return new NewTemplate(seen, "Gerai kecil",
				List.of(item(1, "Struktur", "60.50", 0, 70), item(2, "Penyelesaian", "39.50", 60, 100)));
	}

	private static TemplateItem item(int position, String name, String weight, int start, int finish) {
		return new TemplateItem(position, name, new BigDecimal(weight), BigDecimal.valueOf(start),
				BigDecimal.valueOf(finish));
	}

	private static BigDecimal[] weights(int... weights) {
		return Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
	}

}
