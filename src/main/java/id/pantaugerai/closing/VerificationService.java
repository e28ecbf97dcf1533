package id.pantaugerai.closing;

import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever holds a printed report whether it is what was frozen. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class VerificationService {

	private final EditionShelf shelf;

	/** What a code stands for; empty when no report bears it. */
	public Optional<Verification> check(ShortCode code) {
		return shelf.coded(code).map(this::tell);
	}

	private Verification tell(SealedWeek sealed) {
		SealedWeek newest = shelf.newest(sealed.area(), sealed.week()).orElseThrow();
		boolean newer = newest.number() > sealed.number();
		return new Verification(sealed.week(), sealed.number(), sealed.asOf(), sealed.closedAt(), sealed.sha256(),
				sealed.code(), FigureTable.headlines(shelf.open(sealed, FigureTable.HEADLINES).edition().content()),
				newer ? newest.number() : null, newer ? newest.code() : null);
	}

}
