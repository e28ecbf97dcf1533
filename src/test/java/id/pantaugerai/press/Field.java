package id.pantaugerai.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/** What is made up about each kelurahan. */
final class Field {

	private static final String[] CONTROLS = { "Terkendali", "Waspada", "Kritis", "Lewat target" };

	final List<Site> sites = new ArrayList<>();

	Field(int count) {
		Random random = new Random(7);
		List<String[]> names = names();
		for (int number = 0; number < count; number++) {
			String[] name = names.get(number % names.size());
			String code = (number < names.size()) ? name[0]
					: "18.%02d.%02d.%04d".formatted(1 + number / 2000, number / 100 % 20, 1000 + number % 100);
			BigDecimal plan = percent(random, 60);
			BigDecimal actual = (number % 3 == 0) ? null : percent(random, 55);
			sites.add(new Site(code, name[1], name[2], plan, actual, (actual == null) ? null : CONTROLS[number % 4]));
		}
	}

	List<String> kecamatan() {
		return sites.stream().map(Site::kecamatan).distinct().toList();
	}

	List<Site> in(String kecamatan) {
		return sites.stream().filter((site) -> site.kecamatan().equals(kecamatan)).toList();
	}

	private static BigDecimal percent(Random random, int most) {
		return BigDecimal.valueOf(random.nextInt(most * 100)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
	}

	private static List<String[]> names() {
		try (InputStream in = Objects.requireNonNull(Field.class.getResourceAsStream("kelurahan.csv"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> line.split(";"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One kelurahan. */
	record Site(String code, String name, String kecamatan, BigDecimal plan, @Nullable BigDecimal actual,
			@Nullable String control) {

		@Nullable String deviation() {
			return (actual != null) ? actual.subtract(plan).toPlainString() : null;
		}

		@Nullable String physical() {
			return (actual != null) ? actual.toPlainString() : null;
		}

	}

}
