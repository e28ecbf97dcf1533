package id.pantaugerai.sheet;

/**
 * One line of the notes that go with a sheet.
 *
 * @param name what it is about
 * @param text what it says
 */
public record SheetNote(String name, String text) {
}
