package id.pantaugerai.land;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import id.pantaugerai.shared.Zone;
import id.pantaugerai.sheet.Rows;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** A list of land assets as a file: every fact a column, typed. */
@Component
@RequiredArgsConstructor
public class LandSheet {

	private static final int WIDE = 30;

	private static final int NARROW = 15;

	private final LandWords words;

	/** One line an asset. */
	public Sheet<LandLine> of(Rows<LandLine> lines) {
		List<SheetColumn<LandLine>> columns = new ArrayList<>();
		columns.add(column("number", NARROW, (line) -> line.asset().number()));
		for (LandFact fact : LandFact.values()) {
			addColumns(columns, fact);
		}
		columns.add(column("stage", NARROW, (line) -> stage(line.asset())));
		columns.add(column("stageSince", NARROW, (line) -> moment(line.asset().stageSince())));
		columns.add(column("changed", NARROW, (line) -> moment(line.asset().changedAt())));
		return new Sheet<>(words.word("list.sheet"), columns, lines);
	}

	private void addColumns(List<SheetColumn<LandLine>> columns, LandFact fact) {
		switch (fact) {
			case KELURAHAN -> {
				columns.add(column("code", NARROW, (line) -> line.asset().facts().lot().kelurahanCode()));
				columns.add(column("kelurahan", NARROW, LandLine::kelurahan));
				columns.add(column("kecamatan", NARROW, LandLine::kecamatan));
			}
			case POINT -> {
				columns.add(column("latitude", NARROW, (line) -> line.asset().facts().lot().latitude()));
				columns.add(column("longitude", NARROW, (line) -> line.asset().facts().lot().longitude()));
			}
			default -> columns.add(new SheetColumn<>(words.name(fact), isLong(fact) ? WIDE : NARROW,
					(line) -> cell(fact.of(line.asset().facts()))));
		}
	}

	private @Nullable Object cell(@Nullable Object value) {
		if (value instanceof Enum<?> chosen) {
			return words.choice(chosen);
		}
		return (value instanceof Boolean known) ? words.word(known ? "yes" : "no") : value;
	}

	private SheetColumn<LandLine> column(String key, int width, Function<LandLine, @Nullable Object> value) {
		return new SheetColumn<>(words.word("list.column." + key), width, value);
	}

	private String stage(LandAssetDetail asset) {
		String stage = words.choice(asset.stage());
		return (stage != null) ? stage : words.word("unproposed");
	}

	private static @Nullable LocalDateTime moment(@Nullable Instant instant) {
		return (instant != null) ? LocalDateTime.ofInstant(instant, Zone.WIB).withNano(0) : null;
	}

	private static boolean isLong(LandFact fact) {
		return switch (fact) {
			case HOLDER, ADDRESS, USED_FOR, DISPUTE, DISTURBED, NOTE -> true;
			default -> false;
		};
	}

}
