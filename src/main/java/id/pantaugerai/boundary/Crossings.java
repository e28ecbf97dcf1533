package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Counts where the outlines of an area cross, and stops at a number that would make
 * mending them a burden.
 */
class Crossings implements SegmentIntersector {

	private static final long MOST_LOOKS = 20_000_000;

	private final LineIntersector lines = new RobustLineIntersector();

	private final int most;

	private final long mostLooks;

	private int found;

	private long looks;

	private Crossings(int most, long mostLooks) {
		this.most = most;
		this.mostLooks = mostLooks;
	}

	/**
	 * What was counted; a count above its limit stops there.
	 *
	 * @param found crossings
	 * @param looks pairs of segments that had to be looked at
	 */
	record Count(int found, long looks) {
	}

	static Count count(int most, long mostLooks, Collection<Geometry> areas) {
		List<SegmentString> strings = new ArrayList<>();
		for (Object line : LinearComponentExtracter.getLines(areas, new ArrayList<>())) {
			strings.add(new NodedSegmentString(((LineString) line).getCoordinates(), null));
		}
		Crossings crossings = new Crossings(most, mostLooks);
		new MCIndexNoder(crossings).computeNodes(strings);
		return new Count(crossings.found, crossings.looks);
	}

	static boolean moreThan(int most, Collection<Geometry> areas) {
		Count count = count(most, MOST_LOOKS, areas);
		return count.found() > most || count.looks() > MOST_LOOKS;
	}

	@Override
	public void processIntersections(SegmentString one, int first, SegmentString other, int second) {
		looks++;
		if (one == other && Math.abs(first - second) <= 1 || isDone()) {
			return;
		}
		lines.computeIntersection(one.getCoordinate(first), one.getCoordinate(first + 1), other.getCoordinate(second),
				other.getCoordinate(second + 1));
		if (lines.hasIntersection() && lines.isProper()) {
			found++;
		}
	}

	@Override
	public boolean isDone() {
		return found > most || looks > mostLooks;
	}

}
