package id.pantaugerai.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.boundary.BoundaryService;
import id.pantaugerai.boundary.MapLevel;
import id.pantaugerai.boundary.MapSheet;
import id.pantaugerai.chart.Shade;
import id.pantaugerai.edition.Piece.Area;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.report.ReportRow;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The map of the city by land, in the groups that the page of the city knows. */
@Component
@RequiredArgsConstructor
class LandMap {

	private static final String CODE = "lahan.peta";

	/** The groups, in the order of the legend, with their look. */
	private static final Map<Choice, Shade> GROUPS = new LinkedHashMap<>();

	static {
		GROUPS.put(Choices.WITHOUT_LAND, Shade.HATCH);
		GROUPS.put(Choices.LAND_IN_PROCESS, Shade.T2);
		GROUPS.put(Choices.LAND_READY, Shade.T5);
		GROUPS.put(Choices.LAND_UNKNOWN, Shade.T0);
	}

	private final EditionWords words;

	private final BoundaryService boundaries;

	/** The map; none where there are too many kelurahan to be told apart on it. */
	Optional<Piece> draw(Told told) {
		MapSheet sheet = boundaries.sheet(told.area(), told.over());
		if (sheet.level() != MapLevel.KELURAHAN) {
			return Optional.empty();
		}
		List<Area> areas = areas(told, sheet.paths());
		List<Piece.Shade> legend = GROUPS.entrySet()
			.stream()
			.map((group) -> new Piece.Shade(group.getValue().name(), words.say(group.getKey().word()),
					(int) areas.stream().filter((area) -> area.shade().equals(group.getValue().name())).count()))
			.toList();
		return Optional.of(new Piece.Shades(CODE, words.say("edition." + CODE), sheet.schematic(), sheet.viewBox(),
				legend, areas));
	}

	private static List<Area> areas(Told told, Map<String, String> paths) {
		List<Area> areas = new ArrayList<>();
		for (ReportRow row : told.report().rows()) {
			String path = paths.get(row.kelurahan().code());
			if (path != null) {
				areas.add(new Area(row.kelurahan().code(), row.standing().kelurahan(), shade(row.standing().land()),
						path));
			}
		}
		return areas;
	}

	private static String shade(@Nullable LandStatus land) {
		return Objects.requireNonNull(GROUPS.get(group(land))).name();
	}

	private static Choice group(@Nullable LandStatus land) {
		if (land == null) {
			return Choices.LAND_UNKNOWN;
		}
		return land.missing() ? Choices.WITHOUT_LAND : land.inProcess() ? Choices.LAND_IN_PROCESS : Choices.LAND_READY;
	}

}
