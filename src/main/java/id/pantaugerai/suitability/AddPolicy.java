package id.pantaugerai.suitability;

import java.time.LocalDate;

/**
 * Adds a policy.
 *
 * @param level who issues it
 * @param inForceFrom the day from which it holds
 * @param title what it is called
 * @param letter the letter that announces it
 * @param rules what it asks
 * @param reason why it is recorded
 * @param seen the latest policy that whoever adds it was looking at
 */
public record AddPolicy(PolicyLevel level, LocalDate inForceFrom, String title, Letter letter, PolicyRules rules,
		String reason, long seen) {
}
