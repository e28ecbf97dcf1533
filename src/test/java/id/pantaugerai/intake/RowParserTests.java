package id.pantaugerai.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.Gazetteer;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.LandGround;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class RowParserTests {

	static final String CODE = Places.SUKAMENANTI.code();

	static final BigDecimal LATITUDE = new BigDecimal("-5.385000");

	static final BigDecimal LONGITUDE = new BigDecimal("105.258000");

	LandGround ground = mock(LandGround.class);

	@Test
	void refusesAPointFarOutsideInItsCell() {
		given(ground.beyond(LATITUDE, LONGITUDE)).willReturn(true);

		ParsedRow parsed = parse("-5,385", "105,258");

		assertThat(parsed.draft()).isNull();
		assertThat(parsed.flaws()).containsExactly(Flaw.of("D2", "beyond"));
	}

	@Test
	void takesAPointOutsideItsKelurahanButDoubtsIt() {
		given(ground.strays(CODE, LATITUDE, LONGITUDE)).willReturn(true);

		ParsedRow parsed = parse("-5,385", "105,258");

		assertThat(parsed.draft()).isNotNull();
		assertThat(parsed.flaws()).isEmpty();
		assertThat(parsed.doubts()).containsExactly(Flaw.of("D2", "strays"));
	}

	@Test
	void refusesLatitudeAndLongitudeThatWereSwapped() {
		assertThat(parse("105,258", "-5,385").flaws()).extracting(Flaw::message).containsExactly("range", "range");
	}

	@Test
	void asksForBothOrNone() {
		assertThat(parse("-5,385", "").flaws()).extracting(Flaw::message).containsExactly("point");
		assertThat(parse("", "").flaws()).isEmpty();
	}

	private ParsedRow parse(String latitude, String longitude) {
		HeaderRow header = HeaderRow
			.search(List.of(row(1, "Pemilik", "OPD", "Kelurahan", "Lintang", "Bujur")).iterator());
		return new RowParser(header, new Gazetteer(List.of(Places.SUKAMENANTI), List.of()), Officers.BKAD.scope(),
				ground)
			.parse(row(2, "Pemkot", "Dinas Pendidikan", CODE, latitude, longitude));
	}

	private static SheetRow row(int number, String... texts) {
		return new SheetRow(number, Arrays.stream(texts).map(SheetCell::of).toList());
	}

}
