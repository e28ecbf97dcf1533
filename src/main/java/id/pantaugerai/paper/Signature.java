package id.pantaugerai.paper;

import java.util.List;

import id.pantaugerai.shared.Nip;
import org.jspecify.annotations.Nullable;

/**
 * The block at the foot of a letter; what is not known is left to be filled in by hand.
 *
 * @param capacity in which the signatory acts
 * @param position the lines of the position, without the prefix of the capacity
 * @param name with titles
 * @param rank rank and grade
 * @param nip of the signatory
 */
public record Signature(Capacity capacity, List<String> position, @Nullable String name, @Nullable String rank,
		@Nullable Nip nip) {

	public Signature {
		position = List.copyOf(position);
	}

	/** A block for whoever holds the position. */
	public static Signature blank(List<String> position) {
		return new Signature(Capacity.DEFINITIVE, position, null, null, null);
	}

	/** The position as it is signed for, {@code Plt. KEPALA DINAS …,}. */
	public String title() {
		return capacity.prefix() + String.join("\n", position) + ",";
	}

	/** How a position is held. */
	public enum Capacity {

		/** By appointment. */
		DEFINITIVE(""),

		/** Pelaksana tugas: acting, the position being vacant. */
		PLT("Plt. "),

		/** Pelaksana harian: for the days its holder is away. */
		PLH("Plh. ");

		private final String prefix;

		Capacity(String prefix) {
			this.prefix = prefix;
		}

		/** Stands before the position. */
		public String prefix() {
			return prefix;
		}

	}

}
