package id.pantaugerai.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;

/**
 * Weeks in a row.
 *
 * @param first the earliest
 * @param last the latest
 */
record WeekSpan(Week first, Week last) {

	/** Those of a year, or all without one; empty when none lies in it. */
	Optional<WeekSpan> in(@Nullable Integer year) {
		if (year == null) {
			return Optional.of(this);
		}
		List<Week> found = all().filter((week) -> week.year() == year).toList();
		return found.isEmpty() ? Optional.empty()
				: Optional.of(new WeekSpan(found.get(found.size() - 1), found.get(0)));
	}

	/** How many there are. */
	long count() {
		return (last.monday().toEpochDay() - first.monday().toEpochDay()) / 7 + 1;
	}

	/** Some of them, newest first. */
	List<Week> page(Pageable pageable) {
		return all().skip(pageable.getOffset()).limit(pageable.getPageSize()).toList();
	}

	/** The years they lie in, newest first. */
	List<Integer> years() {
		return IntStream.rangeClosed(-last.year(), -first.year()).mapToObj((year) -> -year).toList();
	}

	private Stream<Week> all() {
		return LongStream.range(0, count()).mapToObj((back) -> Week.of(last.monday().minusWeeks(back)));
	}

}
