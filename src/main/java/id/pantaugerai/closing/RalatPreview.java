package id.pantaugerai.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a ralat would correct.
 *
 * @param last the newest report of the week
 * @param differences of what would be told now to it
 */
public record RalatPreview(SealedWeek last, List<Difference> differences) {

	/** So many are read without asking for them. */
	private static final int FEW = 15;

	/** Whether all of them are shown at once. */
	public boolean few() {
		return differences.size() <= FEW;
	}

	/** The same by the tables they stand in, in their order. */
	public List<Group> groups() {
		return differences.stream()
			.collect(Collectors.groupingBy(Difference::table, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((table) -> new Group(table.getKey(), table.getValue()))
			.toList();
	}

	/**
	 * The differences of one table.
	 *
	 * @param table its title
	 * @param differences in order
	 */
	public record Group(String table, List<Difference> differences) {
	}

}
