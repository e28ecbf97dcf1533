package id.pantaugerai.mail;

import org.jspecify.annotations.Nullable;

/**
 * Which letters to show.
 *
 * @param state one state, or any
 * @param kind one kind, or any
 * @param text part of a name or an address; empty for any
 */
public record DeliveryFilter(@Nullable LetterState state, @Nullable LetterKind kind, String text) {
}
