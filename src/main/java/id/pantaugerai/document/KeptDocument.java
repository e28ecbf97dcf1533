package id.pantaugerai.document;

import id.pantaugerai.file.StoredFile;

/**
 * A document whose bytes are safe and whose row is still to be written.
 *
 * @param file the file served, a PDF written anew
 * @param pages how many it has
 */
public record KeptDocument(StoredFile file, int pages) {
}
