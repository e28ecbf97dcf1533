package id.pantaugerai.suitability;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One policy and whether it is in force today.
 *
 * @param policy the policy
 * @param state whether it is in force
 * @param until the last day it holds, where another follows
 */
public record PolicyLine(Policy policy, PolicyState state, @Nullable LocalDate until) {
}
