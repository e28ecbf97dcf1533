package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;

import id.pantaugerai.edition.Column.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
		assertThat(Spelling.read(column(Kind.FIGURE), null)).isNull();
	}

	@ParameterizedTest
	@MethodSource("values")
	void readsWhatItWrote(Kind kind, Object value) {
		assertThat(Spelling.read(column(kind), Spelling.of(value))).isEqualTo(value);
	}

	private static Stream<Arguments> values() {
		return Stream.of(arguments(Kind.TEXT, "Kedaton"), arguments(Kind.LONG_TEXT, "1.5"), arguments(Kind.COUNT, 126L),
				arguments(Kind.FIGURE, new BigDecimal("20.60")), arguments(Kind.CHANGE, new BigDecimal("-3.00")),
				arguments(Kind.DATE, LocalDate.of(2026, 2, 9)),
				arguments(Kind.MOMENT, LocalDateTime.of(2026, 2, 9, 8, 15)));
	}

	private static Column column(Kind kind) {
		return new Column("any", "Any", null, kind);
	}

}
