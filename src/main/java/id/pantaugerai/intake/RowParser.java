package id.pantaugerai.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.Gazetteer;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.LandGround;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the headings of a file. */
@RequiredArgsConstructor
final class RowParser {

	private final HeaderRow header;

	private final Gazetteer gazetteer;

	private final Scope scope;

	private final LandGround ground;

	/** What a row says, and everything that is wrong with it at once. */
	ParsedRow parse(SheetRow row) {
		Map<IntakeColumn, Object> values = new EnumMap<>(IntakeColumn.class);
		List<Flaw> flaws = new ArrayList<>();
		header.columns()
			.forEach((column, place) -> read(column, row.at(place), values)
				.ifPresent((flaw) -> flaws.add(flaw.at(row.address(place)))));
		String code = kelurahan(row, values, flaws);
		requirePairs(row, values, flaws);
		List<Flaw> doubts = place(row, values, code, flaws);
		Draft draft = (flaws.isEmpty() && code != null) ? new Draft(values, code) : null;
		return new ParsedRow(row, draft, flaws, doubts);
	}

	private static Optional<UnreadableException> read(IntakeColumn column, SheetCell cell,
			Map<IntakeColumn, Object> values) {
		try {
			Object value = column.read(cell);
			if (value != null) {
				values.put(column, value);
			}
			return (value == null && column.required()) ? Optional.of(new UnreadableException("required"))
					: Optional.empty();
		}
		catch (UnreadableException ex) {
			return Optional.of(ex);
		}
	}

	private @Nullable String kelurahan(SheetRow row, Map<IntakeColumn, Object> values, List<Flaw> flaws) {
		if (!(values.get(IntakeColumn.KELURAHAN) instanceof String written)) {
			return null;
		}
		String cell = row.address(header.columns().getOrDefault(IntakeColumn.KELURAHAN, 0));
		String district = (values.get(IntakeColumn.KECAMATAN) instanceof String named) ? named : null;
		List<KelurahanSummary> found = gazetteer.byCode(written)
			.map(List::of)
			.orElseGet(() -> gazetteer.byName(written, district));
		if (found.size() > 1) {
			flaws.add(ambiguous(cell, written, found));
		}
		else if (found.isEmpty()) {
			flaws.add(unknown(cell, written, district));
		}
		else if (!scope.covers(found.get(0).code())) {
			flaws.add(Flaw.of(cell, "outside", written));
		}
		return (found.size() == 1) ? found.get(0).code() : null;
	}

	private static Flaw ambiguous(String cell, String written, List<KelurahanSummary> found) {
		return Flaw.of(cell, "ambiguous", written,
				String.join(", ", found.stream().map(KelurahanSummary::kecamatan).toList()));
	}

	private Flaw unknown(String cell, String written, @Nullable String district) {
		List<KelurahanSummary> elsewhere = gazetteer.byName(written, null);
		return (district != null && !elsewhere.isEmpty())
				? Flaw.of(cell, "elsewhere", written, district, elsewhere.get(0).kecamatan())
				: Flaw.of(cell, "kelurahan", written);
	}

	/** A point far outside is wrong; one next door deserves a look. */
	private List<Flaw> place(SheetRow row, Map<IntakeColumn, Object> values, @Nullable String code, List<Flaw> flaws) {
		if (!(values.get(IntakeColumn.LATITUDE) instanceof BigDecimal latitude)
				|| !(values.get(IntakeColumn.LONGITUDE) instanceof BigDecimal longitude)) {
			return List.of();
		}
		String cell = row.address(header.columns().getOrDefault(IntakeColumn.LATITUDE, 0));
		if (ground.beyond(latitude, longitude)) {
			flaws.add(Flaw.of(cell, "beyond"));
			return List.of();
		}
		return ground.strays(code, latitude, longitude) ? List.of(Flaw.of(cell, "strays")) : List.of();
	}

	private void requirePairs(SheetRow row, Map<IntakeColumn, Object> values, List<Flaw> flaws) {
		boolean north = values.containsKey(IntakeColumn.LATITUDE);
		if (north != values.containsKey(IntakeColumn.LONGITUDE) && flaws.isEmpty()) {
			IntakeColumn there = north ? IntakeColumn.LATITUDE : IntakeColumn.LONGITUDE;
			flaws.add(Flaw.of(row.address(header.columns().getOrDefault(there, 0)), "point"));
		}
	}

}
