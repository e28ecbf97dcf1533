package id.pantaugerai.gerai;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BucketTests {

	@ParameterizedTest(name = "{0} % lies in {1}")
	@CsvSource({ "0.00, UNTIL_20", "20.00, UNTIL_20", "20.60, UNTIL_50", "50.00, UNTIL_50", "50.01, UNTIL_75",
			"75.00, UNTIL_75", "99.99, BELOW_100", "100.00, FULL" })
	void holdsEveryFigureOnce(BigDecimal value, Bucket bucket) {
		assertThat(Bucket.of(value)).isEqualTo(bucket);
	}

}
