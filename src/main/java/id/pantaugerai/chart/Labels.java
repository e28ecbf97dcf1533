package id.pantaugerai.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets words beside what they name, clear of each other and, where there is room, of the
 * lines.
 */
class Labels {

	private static final double[][] PLACES = { { 10, 16, 0 }, { 8, -9, 0 }, { 10, 4, 0 }, { -8, -9, 2 }, { -10, 16, 2 },
			{ -10, 4, 2 }, { 0, -14, 1 }, { 0, 22, 1 }, { 20, 4, 0 }, { 30, 4, 0 }, { 10, 32, 0 }, { 8, -25, 0 },
			{ -10, 32, 2 }, { -8, -25, 2 }, { 10, 48, 0 }, { -8, -41, 2 }, { 8, -41, 0 }, { -10, 48, 2 } };

	private static final double STEP = 4;

	private final Box room;

	private final List<Path> lines;

	private final List<Box> taken = new ArrayList<>();

	private final List<Text> texts = new ArrayList<>();

	Labels(Box room, List<Path> lines) {
		this.room = room;
		this.lines = lines;
	}

	void keepClear(Box box) {
		taken.add(box);
	}

	/**
	 * Writes a word at a dot, on its wished side when that is as good as any; leaves it
	 * out when nothing fits.
	 */
	void put(Word word, Dot at, Side wished) {
		put(word, List.of(at), wished);
	}

	/** Writes a word at one of these dots, rather at an earlier one. */
	void put(Word word, List<Dot> along, Side wished) {
		Optional<Spot> best = IntStream.range(0, along.size())
			.boxed()
			.flatMap(step -> spots(word, along.get(step), wished).map(spot -> spot.dearer(step * STEP)))
			.filter(spot -> room.holds(spot.box()))
			.filter(spot -> taken.stream().noneMatch(spot.box()::overlaps))
			.min(Comparator.comparingDouble(Spot::cost));
		best.ifPresent(spot -> {
			taken.add(spot.box().grown(1));
			texts.add(word.at(spot.x(), spot.y(), spot.anchor()));
		});
	}

	private Stream<Spot> spots(Word word, Dot at, Side wished) {
		return IntStream.range(0, PLACES.length).mapToObj(i -> {
			Anchor anchor = Anchor.values()[(int) PLACES[i][2]];
			double x = at.x() + PLACES[i][0];
			double y = at.y() + PLACES[i][1];
			Box box = anchor.room(x, y, word.width());
			double crossed = lines.stream().mapToDouble(line -> line.lengthInside(box.grown(3))).sum();
			double distance = Math.max(0, Math.abs(PLACES[i][1] - 4) - 12);
			return new Spot(x, y, anchor, box, crossed + distance + (wished.meets(PLACES[i]) ? 0 : 12) + i * 0.1);
		});
	}

	List<Text> texts() {
		return texts;
	}

	/** The side of its dot on which a word should rather stand. */
	enum Side {

		RIGHT_BELOW, LEFT_ABOVE, RIGHT;

		boolean meets(double[] place) {
			return switch (this) {
				case RIGHT_BELOW -> place[2] == 0 && place[1] > 4;
				case LEFT_ABOVE -> place[2] == 2 && place[1] < 4;
				case RIGHT -> place[2] == 0 && place[1] == 4;
			};
		}

	}

	private record Spot(double x, double y, Anchor anchor, Box box, double cost) {

		Spot dearer(double more) {
			return new Spot(x, y, anchor, box, cost + more);
		}

	}

}
