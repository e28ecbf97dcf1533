package id.pantaugerai.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import static id.pantaugerai.matching.Assignment.NONE;

/**
 * Finds a partner for one left after another along the cheapest alternating path
 * (successive shortest paths with potentials, as of Jonker and Volgenant). Each left may
 * also stay alone, at a price above all else, so that every step has an answer and the
 * matching stays the cheapest for those who were asked.
 */
final class Augmenting {

	private final Sides sides;

	private final long alone;

	private final long[] leftPrice;

	private final long[] rightPrice;

	private final int[] partnerOfRight;

	private final int[] partnerOfLeft;

	private final long[] reach;

	private final int[] from;

	private final boolean[] settled;

	private final List<Integer> touched = new ArrayList<>();

	private final List<Integer> scanned = new ArrayList<>();

	Augmenting(Sides sides, long alone) {
		this.sides = sides;
		this.alone = alone;
		this.leftPrice = new long[sides.lefts()];
		this.rightPrice = new long[sides.rightCount()];
		this.partnerOfRight = new int[sides.rightCount()];
		this.partnerOfLeft = new int[sides.lefts()];
		this.reach = new long[sides.rightCount()];
		this.from = new int[sides.rightCount()];
		this.settled = new boolean[sides.rightCount()];
		Arrays.fill(partnerOfRight, NONE);
		Arrays.fill(partnerOfLeft, NONE);
		Arrays.fill(reach, Long.MAX_VALUE);
	}

	/** For each right its left, or none. */
	int[] match() {
		for (int left = 0; left < sides.lefts(); left++) {
			seek(left);
		}
		return partnerOfRight;
	}

	private void seek(int start) {
		PriorityQueue<Reach> queue = new PriorityQueue<>();
		End end = look(start, 0, new End(NONE, start, alone - leftPrice[start]), queue);
		while (!queue.isEmpty() && queue.peek().cost() < end.cost()) {
			Reach next = queue.remove();
			if (!settled[next.right()]) {
				settled[next.right()] = true;
				end = settle(next, end, queue);
			}
		}
		reprice(start, end.cost());
		hand(start, end);
		forget();
	}

	private End settle(Reach next, End end, PriorityQueue<Reach> queue) {
		int holder = partnerOfRight[next.right()];
		if (holder == NONE) {
			return new End(next.right(), NONE, next.cost());
		}
		scanned.add(next.right());
		End lonely = new End(NONE, holder, next.cost() + alone - leftPrice[holder]);
		return look(holder, next.cost(), (lonely.cost() < end.cost()) ? lonely : end, queue);
	}

	private End look(int left, long soFar, End end, PriorityQueue<Reach> queue) {
		for (int edge = sides.starts()[left]; edge < sides.starts()[left + 1]; edge++) {
			int right = sides.rights()[edge];
			long cost = soFar + sides.costs()[edge] - leftPrice[left] - rightPrice[right];
			if (!settled[right] && cost < reach[right] && cost < end.cost()) {
				if (reach[right] == Long.MAX_VALUE) {
					touched.add(right);
				}
				reach[right] = cost;
				from[right] = left;
				queue.add(new Reach(cost, right));
			}
		}
		return end;
	}

	private void reprice(int start, long cost) {
		leftPrice[start] += cost;
		for (int right : scanned) {
			long slack = cost - reach[right];
			leftPrice[partnerOfRight[right]] += slack;
			rightPrice[right] -= slack;
		}
	}

	/** Passes partners on along the path, from its end back to where it began. */
	private void hand(int start, End end) {
		int right = end.right();
		int left = (right == NONE) ? end.left() : from[right];
		while (true) {
			int given = partnerOfLeft[left];
			partnerOfLeft[left] = right;
			if (right != NONE) {
				partnerOfRight[right] = left;
			}
			if (left == start) {
				return;
			}
			right = given;
			left = from[right];
		}
	}

	private void forget() {
		touched.forEach((right) -> {
			reach[right] = Long.MAX_VALUE;
			settled[right] = false;
		});
		touched.clear();
		scanned.clear();
	}

	/** A right that can be reached, and at what cost. */
	private record Reach(long cost, int right) implements Comparable<Reach> {

		private static final Comparator<Reach> ORDER = Comparator.comparingLong(Reach::cost)
			.thenComparingInt(Reach::right);

		@Override
		public int compareTo(Reach other) {
			return ORDER.compare(this, other);
		}

	}

	/** Where a path ends: at a free right, or at a left that stays alone. */
	private record End(int right, int left, long cost) {
	}

}
