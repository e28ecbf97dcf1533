package id.pantaugerai.standing;

import java.util.List;
import java.util.function.Function;

import id.pantaugerai.shared.Wording;
import id.pantaugerai.sheet.Rows;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** A list of kelurahan as a file, with figures and dates as what they are. */
@Component
@RequiredArgsConstructor
public class StandingSheet {

	private static final String PREFIX = "standing.list.column.";

	private final Wording words;

	/** One line a kelurahan. */
	public Sheet<Standing> of(Rows<Standing> standings) {
		return new Sheet<>(word("sheet"), columns(), standings);
	}

	private List<SheetColumn<Standing>> columns() {
		return List.of(column("code", 15, Standing::kelurahanCode), column("kelurahan", 24, Standing::kelurahan),
				column("kecamatan", 22, Standing::kecamatan),
				column("land", 20, (it) -> state("standing.land.", it.land())),
				column("stage", 18, (it) -> state("standing.stage.", it.stage())),
				column("physical", 10, Standing::physical), column("plan", 10, Standing::plan),
				column("deviation", 10, Standing::deviation),
				column("control", 16, (it) -> it.startedOn() == null ? null : state("standing.control.", it.control())),
				column("operation", 20, (it) -> state("standing.operation.", it.operation())),
				column("started", 13, Standing::startedOn), column("finish", 13, Standing::expectedFinish),
				column("reported", 13, Standing::lastReportedOn),
				column("stale", 11, (it) -> word(it.stale() ? "yes" : "no")),
				column("obstacles", 10, Standing::openObstacles),
				column("returned", 13, (it) -> word(it.returned() ? "yes" : "no")));
	}

	private SheetColumn<Standing> column(String key, int width, Function<Standing, @Nullable Object> value) {
		return new SheetColumn<>(words.say(PREFIX + key), width, value);
	}

	private String state(String prefix, @Nullable Enum<?> state) {
		return words.say((state != null) ? prefix + state : "standing.unknown");
	}

	private String word(String key) {
		return words.say("standing.list." + key);
	}

}
