package id.pantaugerai.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text part of a name; empty for any
 * @param role one role, or any
 * @param area a code prefix; empty for any
 * @param active only the open or only the closed ones, or both
 */
public record AccountFilter(String text, @Nullable Role role, String area, @Nullable Boolean active) {
}
