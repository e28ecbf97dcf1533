package id.pantaugerai.proposal;

import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;

import org.springframework.util.Assert;

/**
 * A way in which land may be had.
 *
 * @param position in the list, from 1
 * @param name what officers call it
 */
@Embeddable
public record Instrument(int position, String name) {

	private static final Pattern EXCHANGE = Pattern.compile("tukar\\s*guling|ruilslag", Pattern.CASE_INSENSITIVE);

	public Instrument {
		Assert.hasText(name, "An instrument has a name");
		Assert.isTrue(!isExchange(name), "Land is not had by exchange");
	}

	/** Whether a name speaks of an exchange of land, which the Governor rules out. */
	public static boolean isExchange(String name) {
		return EXCHANGE.matcher(name).find();
	}

}
