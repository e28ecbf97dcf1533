package id.pantaugerai.file;

/**
 * A file that is safely on disk.
 *
 * @param hash its name
 * @param length in bytes
 */
public record StoredFile(FileHash hash, long length) {
}
