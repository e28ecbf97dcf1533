package id.pantaugerai.edition;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.office.OfficeCodes;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.paper.Letterhead;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.paper.Signature;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Whose report it is, and who signs it on a day. */
@Component
@RequiredArgsConstructor
class Mastheads {

	private static final String OFFICE = OfficeCodes.COOPERATIVES;

	private final OfficeService offices;

	/** The area that the office reports on. */
	String area() {
		return offices.area(OFFICE);
	}

	/** The coat of arms of a masthead, or the neutral shield. */
	Picture crest(Masthead masthead) {
		return offices.crest((masthead.crest() != null) ? new FileHash(masthead.crest()) : null);
	}

	/** The masthead of the day an instant falls on. */
	Masthead at(Instant instant) {
		LocalDate day = Zone.dateOf(instant);
		Letterhead head = offices.letterhead(OFFICE, day);
		Signature signature = offices.signatory(OFFICE, day);
		return new Masthead(head.government(), head.office(), head.lines(),
				offices.crestFile(OFFICE, day).map(FileHash::value).orElse(null), offices.place(OFFICE, day),
				signature.capacity().prefix() + String.join("\n", signature.position()), signature.name(),
				signature.rank(), (signature.nip() != null) ? signature.nip().digits() : null);
	}

}
