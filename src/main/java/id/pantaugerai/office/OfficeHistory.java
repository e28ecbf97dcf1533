package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.paper.Signature;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what stood in the letters of an office at an instant: what held on its day, of
 * what had been recorded before it.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class OfficeHistory {

	private final OfficeDoor door;

	private final OfficeLetterheadRepository letterheads;

	private final OfficeCrestRepository crests;

	private final OfficeTermRepository terms;

	/** An office at an instant; asked again for the same instant it says the same. */
	public PastOffice told(String code, Instant asOf) {
		int office = door.find(code).getId();
		LocalDate day = Zone.dateOf(asOf);
		LetterheadText text = letterheads.findToldOn(office, day, asOf).text();
		Signature signature = terms.findToldOn(office, day, asOf)
			.map(OfficeTerm::signature)
			.orElseGet(() -> Signature.blank(text.position().lines().toList()));
		return new PastOffice(text,
				crests.findToldOn(office, day, asOf, Limit.of(1)).map(OfficeCrest::file).orElse(null), signature);
	}

}
