package id.pantaugerai.standing;

import java.util.Locale;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a state is shown: a shape and a word, which a colour only accompanies.
 *
 * @param css the class that gives the colour
 * @param icon the shape in the sprite
 * @param word the key of the word
 */
public record Badge(String css, String icon, String word) {

	/** The badge of an early warning; nobody's report is "belum diisi". */
	public static Badge of(@Nullable ControlStatus control) {
		if (control == null) {
			return neutral("standing.unknown");
		}
		String css = switch (control) {
			case LEWAT_TARGET -> "lewat";
			case SELESAI -> "tuntas";
			default -> control.name().toLowerCase(Locale.ROOT);
		};
		return new Badge(css, "s-" + css, "standing.control." + control);
	}

	/**
	 * The one badge that matters most for a kelurahan: its early warning, or its land
	 * while nothing is built.
	 */
	public static Badge of(Standing standing) {
		if (standing.stage() != ConstructionStage.BELUM_MULAI) {
			return of(standing.control());
		}
		LandStatus land = standing.land();
		if (land == null) {
			return neutral("standing.unknown");
		}
		return switch (land) {
			case DIBERI_CATATAN, DIPERTIMBANGKAN -> new Badge("waspada", "s-waspada", "standing.land." + land);
			case TERVERIFIKASI -> new Badge("terkendali", "s-terkendali", "standing.land." + land);
			default -> neutral("standing.land." + land);
		};
	}

	private static Badge neutral(String word) {
		return new Badge("netral", "s-netral", word);
	}

}
