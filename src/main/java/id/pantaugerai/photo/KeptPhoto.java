package id.pantaugerai.photo;

import id.pantaugerai.file.StoredFile;

/**
 * A photograph whose bytes are safe and whose row is still to be written.
 *
 * @param image the file served
 * @param thumbnail the small one
 * @param size of the image
 * @param origin what the camera wrote
 */
public record KeptPhoto(StoredFile image, StoredFile thumbnail, PhotoSize size, PhotoOrigin origin) {
}
