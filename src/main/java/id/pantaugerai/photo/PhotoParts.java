package id.pantaugerai.photo;

/**
 * A file taken apart: the picture alone, without comments, previews and what was hung on
 * behind it, and the EXIF block apart.
 *
 * @param format of the picture
 * @param size as the file's head states it
 * @param heavy whether the decoder must hold all of it at once
 * @param picture a file of the same format that holds nothing but the picture
 * @param exif the TIFF block, empty when there is none
 */
record PhotoParts(PhotoFormat format, PhotoSize size, boolean heavy, byte[] picture, byte[] exif) {

	static final int MAX_EDGE = 20_000;

	static final int MAX_PIXELS = 65_000_000;

	static final int MAX_HEAVY_PIXELS = 8_500_000;

	static final byte[] NO_EXIF = {};

	void requireBounds() {
		if (size.width() < 1 || size.height() < 1) {
			throw new PhotoRefusedException(PhotoRefusal.BROKEN);
		}
		if (Math.max(size.width(), size.height()) > MAX_EDGE
				|| size.pixels() > (heavy ? MAX_HEAVY_PIXELS : MAX_PIXELS)) {
			throw new PhotoRefusedException(PhotoRefusal.TOO_MANY_PIXELS);
		}
	}

}
