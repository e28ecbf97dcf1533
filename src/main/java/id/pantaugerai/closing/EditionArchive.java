package id.pantaugerai.closing;

import java.util.Optional;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Hands out frozen reports to whoever shows or prints them. */
@Component
@RequiredArgsConstructor
class EditionArchive implements SealedEditions {

	private final EditionShelf shelf;

	@Override
	public Optional<Edition> newest(String area, Week week) {
		return shelf.newest(area, week).map(shelf::open);
	}

	@Override
	public Optional<Edition> numbered(String area, Week week, int number) {
		return shelf.between(area, week, week)
			.stream()
			.filter((sealed) -> sealed.number() == number)
			.findFirst()
			.map(shelf::open);
	}

}
