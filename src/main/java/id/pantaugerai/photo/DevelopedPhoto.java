package id.pantaugerai.photo;

/**
 * A photograph made anew.
 *
 * @param image a JPEG without any metadata
 * @param thumbnail the same, small
 * @param size of the image
 * @param origin what the camera wrote
 */
record DevelopedPhoto(byte[] image, byte[] thumbnail, PhotoSize size, PhotoOrigin origin) {
}
