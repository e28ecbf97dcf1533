package id.pantaugerai.discipline;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked about a kelurahan in a week; its name is a word of the bundle. */
public enum Reporting {

	/** A report came in, in time or late. */
	RECEIVED("masuk"),
	/** A report came in before the week was over. */
	ON_TIME("tepat"),
	/** The first report of the week came in after it was over. */
	LATE("terlambat"),
	/** None came in. */
	MISSING("belum");

	private final String parameter;

	Reporting(String parameter) {
		this.parameter = parameter;
	}

	/** Its name in an address. */
	public String parameter() {
		return parameter;
	}

	/** What an address names; empty when there is no such. */
	public static Optional<Reporting> find(String parameter) {
		return Arrays.stream(values()).filter((one) -> one.parameter.equals(parameter)).findFirst();
	}

	/** Whether it is true of a kelurahan that is in a state. */
	boolean includes(Reporting state) {
		return this == state || this == RECEIVED && state != MISSING;
	}

}
