package id.pantaugerai.boundary;

/**
 * The map draws other shapes from now on; published inside the transaction that decided
 * it.
 *
 * @param version the new version
 */
public record BoundariesChanged(long version) {
}
