package id.pantaugerai.closing;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpelledTests {

	@Test
	void saysTheUnitOnceWhereTheHeadingIsTheUnit() {
		assertThat(Spelled.heading(new Column("kelurahan", "Kelurahan", "kelurahan", Kind.COUNT)))
			.isEqualTo("Kelurahan");
		assertThat(Spelled.heading(new Column("melapor", "Melapor", "kelurahan", Kind.COUNT)))
			.isEqualTo("Melapor (kelurahan)");
	}

}
