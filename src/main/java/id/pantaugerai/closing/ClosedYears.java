package id.pantaugerai.closing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells which weeks of which years are closed. */
@Component
@RequiredArgsConstructor
public class ClosedYears {

	private final EditionShelf shelf;

	/**
	 * Every year with a closed week, newest first; one question, however many there are.
	 */
	public List<ClosedYear> of(String area) {
		return shelf.newest(area)
			.stream()
			.collect(Collectors.groupingBy((sealed) -> sealed.week().year()))
			.entrySet()
			.stream()
			.map((year) -> new ClosedYear(year.getKey(), year.getValue()))
			.sorted(Comparator.comparing(ClosedYear::year).reversed())
			.toList();
	}

	/** One year; empty when none of its weeks is closed. */
	public Optional<ClosedYear> of(String area, int year) {
		return of(area).stream().filter((one) -> one.year() == year).findFirst();
	}

}
