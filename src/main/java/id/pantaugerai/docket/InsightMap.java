package id.pantaugerai.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.boundary.CellFace;
import id.pantaugerai.boundary.CityMap;
import id.pantaugerai.boundary.MapLevel;
import id.pantaugerai.boundary.MapMark;
import id.pantaugerai.boundary.MapPaint;
import id.pantaugerai.boundary.MapSheet;
import id.pantaugerai.chart.LegendEntry;
import id.pantaugerai.chart.Shade;
import id.pantaugerai.kelurahan.TerritoryLevel;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Colours the map by how many obstacles are open, and signs where one is too late. */
@Component
@RequiredArgsConstructor
class InsightMap {

	private static final Figures FIGURES = new Figures();

	private static final List<Shade> STEPS = List.of(Shade.T1, Shade.T2, Shade.T3, Shade.T4, Shade.T5);

	private final Wording words;

	CityMap paint(MapSheet sheet, List<Insight.Spot> spots, DocketFilter filter) {
		List<Insight.Spot> cells = (sheet.level() == MapLevel.KELURAHAN) ? spots : byKecamatan(spots);
		Map<String, CellFace> faces = new HashMap<>();
		sheet.codes().forEach((code) -> faces.put(code, new CellFace(Shade.T0, word("none"), null, null)));
		for (Insight.Spot spot : cells) {
			String title = word("cell", spot.name(), FIGURES.count(spot.open()), FIGURES.count(spot.late()));
			String href = (sheet.level() == MapLevel.KELURAHAN) ? "/kelurahan/" + spot.code() + "/kendala"
					: filter.in(spot.code()).href();
			faces.put(spot.code(),
					new CellFace(shade(spot.open()), title, href, (spot.late() > 0) ? MapMark.LEWAT : null));
		}
		return sheet.paint(new MapPaint("kendala-peta", word("title"), word("description"), faces, legend(cells)));
	}

	private List<LegendEntry> legend(List<Insight.Spot> cells) {
		Map<Shade, Long> counts = cells.stream()
			.collect(Collectors.groupingBy((spot) -> shade(spot.open()), Collectors.counting()));
		return STEPS.stream()
			.map((shade) -> new LegendEntry(shade, word("step." + shade), counts.getOrDefault(shade, 0L), null))
			.toList();
	}

	private static List<Insight.Spot> byKecamatan(List<Insight.Spot> spots) {
		Map<String, Insight.Spot> sums = new HashMap<>();
		spots.forEach((spot) -> sums.merge(TerritoryLevel.KECAMATAN.of(spot.code()),
				new Insight.Spot(TerritoryLevel.KECAMATAN.of(spot.code()), spot.kecamatan(), spot.kecamatan(),
						spot.open(), spot.late()),
				(one, other) -> new Insight.Spot(one.code(), one.name(), one.kecamatan(), one.open() + other.open(),
						one.late() + other.late())));
		return List.copyOf(sums.values());
	}

	private static Shade shade(long open) {
		return STEPS.get((int) Math.min(STEPS.size(), open) - 1);
	}

	private String word(String key, Object... parts) {
		return words.say("docket.map." + key, parts);
	}

}
