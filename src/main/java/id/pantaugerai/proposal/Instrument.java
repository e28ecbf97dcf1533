package id.pantaugerai.proposal;

import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;

import org.springframework.util.Assert;

/**
 * A way in which land may be had. It is never deleted: it is renamed, or no longer
 * offered.
 *
 * @param position in the list, from 1
 * @param number the same in every version, whatever its name
 * @param name what officers call it
 * @param retired whether it is no longer offered
 */
@Embeddable
public record Instrument(int position, int number, String name, boolean retired) {

	/** The longest name. */
	public static final int LONGEST = 80;

	private static final Pattern EXCHANGE = Pattern.compile("tukar[\\W_]*guling|ruil?slag", Pattern.CASE_INSENSITIVE);

	public Instrument {
		Assert.hasText(name, "An instrument has a name");
		Assert.isTrue(!isExchange(name), "Land is not had by exchange");
	}

	/** Whether a name speaks of an exchange of land, which the Governor rules out. */
	public static boolean isExchange(String name) {
		return EXCHANGE.matcher(name).find();
	}

}
