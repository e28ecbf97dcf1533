package id.pantaugerai.land;

import java.util.Locale;

import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;

/**
 * By what a file and the register mean the same asset: its number in the holder's
 * register; without one, its address in the kelurahan.
 *
 * @param owner the class of its owner
 * @param holder who holds it, in small letters
 * @param registerNumber in small letters; absent where it has none
 * @param kelurahanCode where it lies; empty where a register number tells
 * @param address in small letters; empty where a register number tells
 */
public record LandKey(OwnerClass owner, String holder, @Nullable String registerNumber, String kelurahanCode,
		String address) {

	/** The key of an asset; absent when neither number nor address tells it apart. */
	public static @Nullable LandKey of(LandFacts facts) {
		String holder = small(facts.ownership().holder());
		String number = facts.ownership().registerNumber();
		if (number != null) {
			return new LandKey(facts.ownership().owner(), holder, small(number), "", "");
		}
		String address = facts.lot().address();
		return (address != null)
				? new LandKey(facts.ownership().owner(), holder, null, facts.lot().kelurahanCode(), small(address))
				: null;
	}

	private static String small(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
