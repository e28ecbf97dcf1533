package id.pantaugerai.gerai;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ControlStatusTests {

	@ParameterizedTest(name = "EV {0} against PV {1}, past target {2}: {3}")
	@CsvSource({ "38.00, 58.00, false, KRITIS", "48.00, 58.00, false, WASPADA", "47.99, 58.00, false, KRITIS",
			"53.00, 58.00, false, TERKENDALI", "52.99, 58.00, false, WASPADA", "60.00, 70.00, false, WASPADA",
			"65.00, 70.01, false, KRITIS", "65.01, 70.01, false, WASPADA", "70.00, 70.01, false, WASPADA",
			"70.01, 70.01, false, TERKENDALI", "99.99, 100.00, true, LEWAT_TARGET", "0.00, 0.00, true, LEWAT_TARGET",
			"100.00, 100.00, true, SELESAI", "0.00, 0.00, false, TERKENDALI", "20.60, 33.07, false, KRITIS" })
	void followsTheRuleOfTheMinistry(BigDecimal value, BigDecimal plan, boolean pastTarget, ControlStatus status) {
		assertThat(ControlStatus.of(value, plan, pastTarget)).isEqualTo(status);
	}

}
