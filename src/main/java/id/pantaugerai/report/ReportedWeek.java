package id.pantaugerai.report;

import id.pantaugerai.shared.Week;

/**
 * One week that can be reported on.
 *
 * @param week the week
 * @param running whether it is not over yet
 * @param reported how many kelurahan sent a report in it
 * @param expected how many kelurahan there are
 */
public record ReportedWeek(Week week, boolean running, long reported, long expected) {
}
