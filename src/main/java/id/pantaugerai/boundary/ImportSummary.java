package id.pantaugerai.boundary;

import java.time.Instant;

/**
 * One uploaded file.
 *
 * @param features how many the file holds
 * @param matched how many kelurahan have an outline in it
 * @param kelurahan how many there were to match
 * @param blocked whether the file must be mended before it can be used
 */
public record ImportSummary(long id, String fileName, String sha256, Instant uploadedAt, String uploadedBy,
		int features, int matched, int kelurahan, boolean blocked) {

	/**
	 * Whether enough kelurahan have an outline to draw a map, and nothing stands against
	 * it.
	 */
	public boolean usable() {
		return !blocked && matched > 0 && matched * 2 >= kelurahan;
	}

	/** The first letters of the fingerprint, enough to compare by eye. */
	public String shortSha256() {
		return sha256.substring(0, 12);
	}

}
