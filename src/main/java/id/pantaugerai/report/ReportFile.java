package id.pantaugerai.report;

/**
 * A report as a file.
 *
 * @param name what to save it as
 * @param type its media type
 * @param content its bytes
 */
public record ReportFile(String name, String type, byte[] content) {
}
