package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class AxisBarTests {

	@Test
	void cutsTheWholeInItsParts() {
		AxisBar bar = AxisBar.of("Lahan", List.of(entry(50), entry(0), entry(150)));
		assertThat(bar.segments()).extracting(AxisBar.Segment::x, AxisBar.Segment::width)
			.containsExactly(tuple("0%", "25%"), tuple("25%", "75%"));
		assertThat(bar.legend()).hasSize(3);
	}

	@Test
	void keepsTheSmallestPartVisible() {
		AxisBar bar = AxisBar.of("Lahan", List.of(entry(9_999), entry(1)));
		assertThat(bar.segments().get(1)).extracting(AxisBar.Segment::x, AxisBar.Segment::width)
			.containsExactly("99.01%", "0.99%");
	}

	@Test
	void isEmptyWithoutAnything() {
		assertThat(AxisBar.of("Lahan", List.of(entry(0))).segments()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> entry(-1));
	}

	@Test
	void holdsABarWithinItsTrack() {
		assertThat(new Bar(new BigDecimal("120"), new BigDecimal("100")).fill()).isEqualTo("100%");
		assertThat(new Bar(new BigDecimal("67.14"), new BigDecimal("100")).tick()).isEqualTo("99.5%");
		assertThat(new Bar(new BigDecimal("-3"), null).fill()).isEqualTo("0%");
	}

	@Test
	void tellsTheUnknownFromZero() {
		assertThat(Bar.of(null).known()).isFalse();
		assertThat(Bar.of(BigDecimal.ZERO).known()).isTrue();
	}

	private static LegendEntry entry(long count) {
		return new LegendEntry(Shade.T1, "Diusulkan", count, null);
	}

}
