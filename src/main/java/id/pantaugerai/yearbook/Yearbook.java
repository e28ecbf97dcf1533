package id.pantaugerai.yearbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * All files of a year in one archive, made or being made.
 *
 * @param id identifies it
 * @param year the week-based year
 * @param state how far it is
 * @param askedAt when it was asked for first
 * @param askedBy by whom
 * @param done how many files are finished
 * @param total how many there will be; 0 before it is known
 * @param settledAt when it was ready, or given up
 * @param contents which reports it holds
 * @param fileHash the SHA-256 of the archive, in hexadecimal
 * @param bytes how large it is
 * @param fault why it was given up
 */
public record Yearbook(long id, int year, YearbookState state, Instant askedAt, String askedBy, int done, int total,
		@Nullable Instant settledAt, @Nullable String contents, @Nullable String fileHash, @Nullable Long bytes,
		@Nullable YearbookFault fault) {

	private static final BigDecimal MEGABYTE = new BigDecimal(1_000_000);

	/** How large it is in MB, rounded up. */
	public BigDecimal megabytes() {
		BigDecimal exact = BigDecimal.valueOf((bytes != null) ? bytes : 0);
		return exact.divide(MEGABYTE, 2, RoundingMode.UP);
	}

	/** Whether it can be fetched. */
	public boolean isReady() {
		return state == YearbookState.READY;
	}

	/** The same, no longer to be fetched. */
	Yearbook gone() {
		return new Yearbook(id, year, YearbookState.GONE, askedAt, askedBy, done, total, settledAt, contents, fileHash,
				bytes, fault);
	}

}
