package id.pantaugerai.obstacle;

import java.time.Instant;

/**
 * A change of a kind or an office.
 *
 * @param subject what was changed
 * @param detail before and after
 * @param recordedAt when
 * @param recordedBy who
 */
public record SettingChange(String subject, String detail, Instant recordedAt, String recordedBy) {
}
