package id.pantaugerai.obstacle;

import id.pantaugerai.calendar.WorkingDays;

/**
 * By what time is counted.
 *
 * @param policy the policy in force
 * @param days the working days as announced
 * @param edition grows with every change of either
 */
public record ObstacleRules(ObstaclePolicy policy, WorkingDays days, long edition) {
}
