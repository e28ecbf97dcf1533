package id.pantaugerai.dispatch;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether reports are sent by themselves.
 *
 * @param automatic whether they are, as soon as a week is closed or corrected
 * @param changedAt when that was last changed; absent when it never was
 * @param changedBy by whom
 */
public record SendingPolicy(boolean automatic, @Nullable Instant changedAt, @Nullable String changedBy) {

	static final SendingPolicy UNSET = new SendingPolicy(false, null, null);

}
