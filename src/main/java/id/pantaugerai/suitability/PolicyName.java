package id.pantaugerai.suitability;

import java.time.LocalDate;

/**
 * What a policy is called where land is judged by it.
 *
 * @param id identifies it
 * @param level who issued it
 * @param inForceFrom the day from which it holds
 * @param title what it is called
 */
public record PolicyName(long id, PolicyLevel level, LocalDate inForceFrom, String title) {
}
