package id.pantaugerai.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.pantaugerai.boundary.CellFace;
import id.pantaugerai.boundary.CityMap;
import id.pantaugerai.boundary.MapLevel;
import id.pantaugerai.boundary.MapPaint;
import id.pantaugerai.boundary.MapSheet;
import id.pantaugerai.chart.LegendEntry;
import id.pantaugerai.chart.Shade;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.KecamatanTally;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Colours the map: each kelurahan by its state, or, where they are too many, each
 * kecamatan by how many of its kelurahan have come that far.
 */
@Component
@RequiredArgsConstructor
class MapPainter {

	private static final Figures FIGURES = new Figures();

	private static final List<Shade> FIFTHS = List.of(Shade.T1, Shade.T2, Shade.T3, Shade.T4, Shade.T5);

	private final Wording words;

	private final Pictures pictures;

	CityMap paint(MapSheet sheet, Dashboard dashboard, List<Site> sites, MapAxis axis) {
		boolean kelurahan = sheet.level() == MapLevel.KELURAHAN;
		String title = words.say("dashboard.map.title." + axis, FIGURES.count(dashboard.city().sites()));
		return sheet.paint(new MapPaint("peta", title, words.say("dashboard.map.description." + sheet.level()),
				kelurahan ? faces(sites, axis) : shares(dashboard.kecamatan(), axis),
				kelurahan ? pictures.legend(dashboard.city(), axis) : fifths(dashboard.kecamatan(), axis)));
	}

	private Map<String, CellFace> faces(List<Site> sites, MapAxis axis) {
		Map<String, CellFace> faces = new HashMap<>();
		for (Site site : sites) {
			Choice part = site.part(axis);
			String title = words.say("dashboard.map.kelurahan", site.name(), site.kecamatan(), words.say(part.word()),
					state(site));
			faces.put(site.code(), new CellFace(axis.shade(part), title, "/kelurahan/" + site.code(), site.mark()));
		}
		return faces;
	}

	private String state(Site site) {
		if (site.stage() == ConstructionStage.BELUM_MULAI) {
			return "";
		}
		String control = words
			.say((site.control() != null) ? "standing.control." + site.control() : "standing.unknown");
		return words.say("dashboard.map.state", FIGURES.percent(site.physical()), control);
	}

	private Map<String, CellFace> shares(List<KecamatanTally> kecamatan, MapAxis axis) {
		Map<String, CellFace> faces = new HashMap<>();
		for (KecamatanTally it : kecamatan) {
			String title = words.say("dashboard.map.kecamatan", it.name(), FIGURES.count(it.count(measure(axis))),
					FIGURES.count(it.sites()), words.say(measure(axis).word()));
			faces.put(it.code(), new CellFace(shade(it, axis), title, "/kecamatan/" + it.code(), null));
		}
		return faces;
	}

	private List<LegendEntry> fifths(List<KecamatanTally> kecamatan, MapAxis axis) {
		String measure = words.say(measure(axis).word());
		return Stream.concat(Stream.of(Shade.HATCH), FIFTHS.stream())
			.map((shade) -> new LegendEntry(shade, words.say("dashboard.map.share." + shade, measure),
					kecamatan.stream().filter((it) -> shade(it, axis) == shade).count(), null))
			.toList();
	}

	private static Shade shade(KecamatanTally it, MapAxis axis) {
		long count = it.count(measure(axis));
		return (count == 0) ? Shade.HATCH : FIFTHS.get((int) Math.min(4, count * 5 / it.sites()));
	}

	private static Choice measure(MapAxis axis) {
		return switch (axis) {
			case LAHAN, STATUS -> Choices.LAND_READY;
			case FISIK -> Choices.STARTED;
			case OPERASIONAL -> Choices.of(OperationStatus.BEROPERASI);
			case KENDALI -> Choices.CRITICAL;
		};
	}

}
