package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	@Test
	void givesEveryFigureTwoDecimals() {
		assertThat(Spelling.of(new BigDecimal("12.5"))).isEqualTo("12.50");
		assertThat(Spelling.of(new BigDecimal("-3"))).isEqualTo("-3.00");
		assertThat(Spelling.of(new BigDecimal("1E+2"))).isEqualTo("100.00");
		assertThat(Spelling.of(126L)).isEqualTo("126");
	}

	@Test
	void spellsDaysAndMomentsOfWib() {
		assertThat(Spelling.of(LocalDate.of(2026, 2, 9))).isEqualTo("2026-02-09");
		assertThat(Spelling.of(LocalDateTime.of(2026, 2, 9, 8, 15))).isEqualTo("2026-02-09T08:15:00");
		assertThat(Spelling.of(Instant.parse("2026-02-09T01:15:00.25Z"))).isEqualTo("2026-02-09T08:15:00");
	}

	@Test
	void leavesAbsentWhatNobodyKnows() {
		assertThat(Spelling.of(null)).isNull();
	}

}
