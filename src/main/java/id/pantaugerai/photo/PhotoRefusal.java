package id.pantaugerai.photo;

/**
 * Why a photograph is not taken; {@code photo.refused.<name>} says it to the officer.
 */
public enum PhotoRefusal {

	/** The file holds nothing. */
	EMPTY,

	/** More bytes than {@link PhotoUploadService#MAX_BYTES}. */
	TOO_LARGE,

	/** HEIC or AVIF, which only the phone can turn into JPEG. */
	HEIC,

	/** A moving picture. */
	ANIMATED,

	/** A WebP of the kind that no camera writes and that can fill the memory. */
	LOSSLESS_WEBP,

	/** Something else than a photograph, whatever its name says. */
	NOT_A_PHOTO,

	/** Cut off or damaged. */
	BROKEN,

	/** More pixels than can be developed safely. */
	TOO_MANY_PIXELS,

	/** The submission has six already. */
	TOO_MANY_PHOTOS,

	/** The report has been sent, and history is not added to. */
	ALREADY_SENT,

	/** Too many photographs are being developed at this moment. */
	BUSY

}
