package id.pantaugerai.edition;

import java.time.Instant;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.office.LetterheadText;
import id.pantaugerai.office.OfficeCodes;
import id.pantaugerai.office.OfficeHistory;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.office.PastOffice;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.paper.Signature;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Whose report it is, and who signs it. */
@Component
@RequiredArgsConstructor
class Mastheads {

	private static final String OFFICE = OfficeCodes.COOPERATIVES;

	private final OfficeService offices;

	private final OfficeHistory history;

	/** The area that the office reports on. */
	String area() {
		return offices.area(OFFICE);
	}

	/** The coat of arms of a masthead, or the neutral shield. */
	Picture crest(Masthead masthead) {
		return offices.crest((masthead.crest() != null) ? new FileHash(masthead.crest()) : null);
	}

	/** The masthead of an instant, by what had been recorded before it. */
	Masthead at(Instant instant) {
		PastOffice office = history.told(OFFICE, instant);
		LetterheadText text = office.text();
		Signature signature = office.signature();
		return new Masthead(text.government(), text.name(), text.lines(),
				(office.crest() != null) ? office.crest().value() : null, text.place(),
				signature.capacity().prefix() + String.join("\n", signature.position()), signature.name(),
				signature.rank(), (signature.nip() != null) ? signature.nip().digits() : null);
	}

}
