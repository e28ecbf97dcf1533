package id.pantaugerai.closing;

import java.time.Instant;
import java.util.Optional;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Glance;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.edition.Sieve;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Hands out frozen reports to whoever shows or prints them. */
@Component
@RequiredArgsConstructor
class EditionArchive implements SealedEditions {

	private final EditionShelf shelf;

	@Override
	public Optional<Edition> newest(String area, Week week) {
		return sealed(area, week, null).map(shelf::open);
	}

	@Override
	public Optional<Edition> numbered(String area, Week week, int number) {
		return sealed(area, week, number).map(shelf::open);
	}

	@Override
	public Optional<Glance> find(String area, Week week, @Nullable Integer number, Sieve sieve) {
		return sealed(area, week, number).map((sealed) -> shelf.open(sealed, sieve));
	}

	@Override
	public Optional<Edition.Seal> seal(String area, Week week) {
		return shelf.newest(area, week).map(SealedWeek::seal);
	}

	@Override
	public Optional<Instant> toldAsOf(String area, Week week, Instant latest) {
		return shelf.between(area, week, week)
			.stream()
			.map(SealedWeek::asOf)
			.filter((asOf) -> !asOf.isAfter(latest))
			.reduce((earlier, later) -> later);
	}

	private Optional<SealedWeek> sealed(String area, Week week, @Nullable Integer number) {
		return (number == null) ? shelf.newest(area, week)
				: shelf.between(area, week, week).stream().filter((sealed) -> sealed.number() == number).findFirst();
	}

}
