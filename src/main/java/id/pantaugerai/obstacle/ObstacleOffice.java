package id.pantaugerai.obstacle;

import id.pantaugerai.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * An office that answers at the city.
 *
 * @param code identifies it
 * @param name what officers call it
 * @param role the role of its accounts; absent where the city answers in its name
 */
public record ObstacleOffice(String code, String name, @Nullable Role role) {

	/** The office that every other may hand an obstacle back to. */
	public static final String CITY = "PEMKOT";

}
