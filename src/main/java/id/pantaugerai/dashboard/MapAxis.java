package id.pantaugerai.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.pantaugerai.chart.Shade;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.Facet;

/** What a bar is cut by and the map is coloured by: one axis, or the early warning. */
public enum MapAxis {

	/** Land in three groups: none, in process, ready; and what nobody has said. */
	LAHAN(Shade.HATCH, Shade.T2, Shade.T5, Shade.T0),

	/** Land, status by status. */
	STATUS(Shade.HATCH, Shade.T1, Shade.T2, Shade.T3, Shade.T4, Shade.NETRAL, Shade.REFUSED, Shade.T5, Shade.T0),
	FISIK(Shade.HATCH, Shade.T1, Shade.T2, Shade.T3, Shade.T4, Shade.T5, Shade.T0),
	OPERASIONAL(Shade.HATCH, Shade.T2, Shade.T3, Shade.T4, Shade.T5, Shade.T0),
	KENDALI(Shade.HATCH, Shade.LEWAT, Shade.KRITIS, Shade.WASPADA, Shade.TERKENDALI, Shade.TUNTAS, Shade.T0);

	private final List<Shade> shades;

	MapAxis(Shade... shades) {
		this.shades = List.of(shades);
	}

	/** The axis an address names; empty when there is no such. */
	public static Optional<MapAxis> parse(String text) {
		return Arrays.stream(values()).filter((axis) -> axis.parameter().equals(text)).findFirst();
	}

	/** Its name in an address. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The parts that make up the whole, in the order of the work. */
	public List<Choice> parts() {
		return switch (this) {
			case LAHAN ->
				List.of(Choices.WITHOUT_LAND, Choices.LAND_IN_PROCESS, Choices.LAND_READY, Choices.LAND_UNKNOWN);
			case STATUS -> whole(Facet.LAND, 9);
			case FISIK -> after(ConstructionStage.BELUM_MULAI, whole(Facet.BUCKET, 6));
			case OPERASIONAL -> whole(Facet.OPERATION, 6);
			case KENDALI -> after(ConstructionStage.BELUM_MULAI, whole(Facet.CONTROL, 6));
		};
	}

	/** How a part looks. */
	Shade shade(Choice part) {
		return shades.get(parts().indexOf(part));
	}

	/** The states of a facet; its groups come after them. */
	private static List<Choice> whole(Facet facet, int states) {
		return facet.choices().subList(0, states);
	}

	private static List<Choice> after(ConstructionStage first, List<Choice> rest) {
		List<Choice> parts = new ArrayList<>(List.of(Choices.of(first)));
		parts.addAll(rest);
		return parts;
	}

}
