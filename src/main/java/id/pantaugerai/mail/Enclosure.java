package id.pantaugerai.mail;

/**
 * A file that goes with a letter.
 *
 * @param name what to save it as
 * @param type its media type
 * @param content its bytes; not to be changed
 */
public record Enclosure(String name, String type, byte[] content) {
}
