package id.pantaugerai.obstacle;

import id.pantaugerai.file.StoredFile;

/**
 * A document whose bytes are safe and whose row is still to be written.
 *
 * @param file the stored file
 * @param name what it was called
 */
public record KeptDocument(StoredFile file, String name) {
}
