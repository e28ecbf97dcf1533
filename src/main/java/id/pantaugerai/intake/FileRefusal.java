package id.pantaugerai.intake;

import java.util.List;

/**
 * Why a file was refused.
 *
 * @param reason the key of the reason in words
 * @param arguments of the reason
 */
public record FileRefusal(String reason, List<Object> arguments) {

	public FileRefusal {
		arguments = List.copyOf(arguments);
	}

	/** The arguments as a template takes them. */
	public Object[] words() {
		return arguments.toArray();
	}

}
