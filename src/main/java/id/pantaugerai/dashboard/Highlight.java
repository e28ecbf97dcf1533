package id.pantaugerai.dashboard;

import java.math.BigDecimal;

import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.standing.Badge;
import org.jspecify.annotations.Nullable;

/**
 * One kelurahan that asks for attention.
 *
 * @param code Kemendagri code
 * @param name its name
 * @param kecamatan the name of its kecamatan
 * @param physical EV in percent; absent when unknown
 * @param deviation in points; absent when unknown
 * @param control early warning; absent before construction
 * @param returned whether its figure was sent back and not answered yet
 * @param cause the category of the obstacle open for longest; absent when none is open
 */
public record Highlight(String code, String name, String kecamatan, @Nullable BigDecimal physical,
		@Nullable BigDecimal deviation, @Nullable ControlStatus control, boolean returned, @Nullable String cause) {

	/** Early warning in a shape and a word. */
	public Badge badge() {
		return Badge.of(control);
	}

}
