package id.pantaugerai.docket;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Scope;
import id.pantaugerai.boundary.BoundaryService;
import id.pantaugerai.boundary.CellFace;
import id.pantaugerai.boundary.CityMap;
import id.pantaugerai.boundary.MapPaint;
import id.pantaugerai.boundary.MapSheet;
import id.pantaugerai.chart.Shade;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.paper.PaperPress;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.paper.Sheet;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Draws for a letter where in the city one kelurahan lies. */
@Component
@RequiredArgsConstructor
class LetterMap {

	private static final Paper SIZE = new Paper(120, 128);

	private static final int DPI = 150;

	private final BoundaryService boundaries;

	private final PaperPress press;

	private final Wording words;

	Picture of(ObstacleSummary.Place place, Scope scope) {
		String title = words.say("docket.letter.map", place.name(), place.kecamatan());
		MapSheet sheet = boundaries.sheet(scope);
		Map<String, CellFace> faces = new HashMap<>();
		sheet.codes().forEach((code) -> faces.put(code, face(code, place, title)));
		CityMap map = sheet.paint(new MapPaint("letak", title, "", faces, List.of()));
		return press.picture(Sheet.of("paper/map", Instant.EPOCH).on(SIZE).with("map", map), DPI, title);
	}

	private static CellFace face(String code, ObstacleSummary.Place place, String title) {
		boolean here = place.code().equals(code) || place.kecamatanCode().equals(code);
		boolean near = code.startsWith(place.kecamatanCode());
		return new CellFace(here ? Shade.T5 : near ? Shade.T2 : Shade.T0, title, null, null);
	}

}
