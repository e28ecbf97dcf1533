package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The plans of an area as they were known of a week.
 *
 * @param planned PV summed over the area at the end of each week, by Monday
 * @param earned EV summed over the area at the end of each week before, by Monday, as it
 * was known at that end
 * @param due the milestones that shall be done in the week after, and are not
 */
public record WeekPlans(Map<LocalDate, BigDecimal> planned, Map<LocalDate, BigDecimal> earned, List<DueMilestone> due) {
}
