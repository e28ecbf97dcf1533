package id.pantaugerai.matching;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;
import id.pantaugerai.sheet.SheetNote;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Outcome;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Hands out the suggested pairs as a file, one line a kelurahan without land. */
@Component
@RequiredArgsConstructor
public class MatchingSheet {

	private static final Locale LOCALE = Locale.forLanguageTag("id-ID");

	private final MessageSource messages;

	/** As CSV for Indonesian Excel. */
	public byte[] csv(List<MatchLine> lines) {
		return sheet(lines).csv();
	}

	/** As XLSX, with a second sheet of notes. */
	public byte[] xlsx(List<MatchLine> lines, List<SheetNote> notes) {
		return sheet(lines).xlsx(say("standing.list.notes"), notes);
	}

	private Sheet<MatchLine> sheet(List<MatchLine> lines) {
		return new Sheet<>(say("matching.sheet"), columns(), lines);
	}

	private List<SheetColumn<MatchLine>> columns() {
		return List.of(place("code", 15, KelurahanSummary::code), place("kelurahan", 22, KelurahanSummary::name),
				place("kecamatan", 22, KelurahanSummary::kecamatan),
				new SheetColumn<>(say("matching.column.state"), 30, (line) -> say("matching.state." + line.state())),
				offer("number", 12, (it) -> LandAssetDetail.number(it.land().id())),
				fact("owner", 24, (it) -> say("land.value.OwnerClass." + it.ownership().owner())),
				fact("holder", 28, (it) -> it.ownership().holder()),
				fact("register", 20, (it) -> it.ownership().registerNumber()),
				fact("address", 32, (it) -> it.lot().address()), fact("area", 12, (it) -> it.lot().areaM2()),
				fact("lies", 15, (it) -> it.lot().kelurahanCode()),
				offer("own", 12, (it) -> say(it.own() ? "standing.list.yes" : "standing.list.no")),
				offer("metres", 10, Candidate::metres),
				offer("warnings", 12, (it) -> it.verdict().count(Outcome.WARNING)),
				offer("unknown", 12, (it) -> it.verdict().count(Outcome.UNKNOWN)));
	}

	private SheetColumn<MatchLine> place(String key, int width, Function<KelurahanSummary, Object> value) {
		return new SheetColumn<>(say("matching.column." + key), width, (line) -> value.apply(line.kelurahan()));
	}

	private SheetColumn<MatchLine> fact(String key, int width, Function<LandFacts, @Nullable Object> value) {
		return offer(key, width, (it) -> value.apply(it.land().facts()));
	}

	private SheetColumn<MatchLine> offer(String key, int width, Function<Candidate, @Nullable Object> value) {
		return new SheetColumn<>(say("matching.column." + key), width, (line) -> {
			Candidate candidate = line.candidate();
			return (candidate != null) ? value.apply(candidate) : null;
		});
	}

	private String say(String key) {
		return messages.getMessage(key, null, LOCALE);
	}

}
