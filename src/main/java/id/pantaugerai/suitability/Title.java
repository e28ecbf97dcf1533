package id.pantaugerai.suitability;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the right to a piece of land rests on; absent means nobody has said.
 *
 * @param kind the certificate or other ground
 * @param number of the certificate
 * @param issuedOn the date of the certificate
 * @param disputed whether anybody contests it
 * @param dispute what the contest is about
 */
public record Title(@Nullable TitleKind kind, @Nullable String number, @Nullable LocalDate issuedOn,
		@Nullable Boolean disputed, @Nullable String dispute) {

	/** Nobody has said anything. */
	public static final Title UNKNOWN = new Title(null, null, null, null, null);

}
