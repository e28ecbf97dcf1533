package id.pantaugerai.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of a file as a page shows it.
 *
 * @param number as a spreadsheet counts
 * @param outcome what becomes of it
 * @param label by what an officer recognises it
 * @param remarks what is wrong with it, or should be looked at where it is not an error
 * @param assetId the asset it means
 */
public record RowLine(int number, RowOutcome outcome, String label, List<Remark> remarks, @Nullable Long assetId) {

	public RowLine {
		remarks = List.copyOf(remarks);
	}

	/** Whether it may be right, but should be looked at. */
	public boolean doubtful() {
		return outcome != RowOutcome.ERROR && !remarks.isEmpty();
	}

	/**
	 * What is to be said of one cell.
	 *
	 * @param cell as a spreadsheet names it; empty where the whole row is meant
	 * @param word the key of the words
	 * @param arguments of the words
	 */
	public record Remark(String cell, String word, List<String> arguments) {

		public Remark {
			arguments = List.copyOf(arguments);
		}

		/** The arguments as a template takes them. */
		public Object[] words() {
			return arguments.toArray();
		}

	}

}
