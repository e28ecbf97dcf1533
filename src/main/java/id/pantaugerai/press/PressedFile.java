package id.pantaugerai.press;

/**
 * An edition as a file.
 *
 * @param name what to save it as
 * @param type its media type
 * @param content its bytes; not to be changed
 */
public record PressedFile(String name, String type, byte[] content) {
}
