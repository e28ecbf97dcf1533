package id.pantaugerai.dashboard;

import java.util.List;

import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.KecamatanTally;

/**
 * What the map shows, as a table: how many kelurahan of each kecamatan each part of the
 * axis holds.
 *
 * @param parts the heads of the columns
 * @param rows one a kecamatan
 */
public record MapTwin(List<Choice> parts, List<Row> rows) {

	/** The twin of the map coloured by an axis, of as many kecamatan as a page has. */
	public static MapTwin of(List<KecamatanTally> kecamatan, MapAxis axis) {
		return new MapTwin(axis.parts(),
				kecamatan.stream()
					.limit(KecamatanRow.PAGE)
					.map((it) -> new Row(it.code(), it.name(),
							axis.parts().stream().map((part) -> Figure.in(it, part)).toList()))
					.toList());
	}

	/** One kecamatan. */
	public record Row(String code, String name, List<Figure> figures) {
	}

}
