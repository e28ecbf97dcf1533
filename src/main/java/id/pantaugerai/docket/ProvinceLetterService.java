package id.pantaugerai.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.obstacle.EventKind;
import id.pantaugerai.obstacle.EventLine;
import id.pantaugerai.obstacle.NamedParcel;
import id.pantaugerai.obstacle.ObstacleDetail;
import id.pantaugerai.obstacle.ObstacleDetailService;
import id.pantaugerai.obstacle.Words;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.paper.Letter;
import id.pantaugerai.paper.Particulars;
import id.pantaugerai.paper.Passage;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.photo.PhotoSummary;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the letter by which the city asks the province to clear an obstacle. */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ProvinceLetterService {

	private static final String OFFICE = "setda";

	private static final int MOST_PHOTOS = 4;

	private static final Figures FIGURES = new Figures();

	private final ObstacleDetailService details;

	private final OfficeService offices;

	private final PhotoService photos;

	private final LetterMap map;

	private final LetterAttempts attempts;

	private final Wording words;

	/**
	 * The letter about an obstacle as it was sent, or as it may be sent today while it
	 * has no number; the signature is left to the office.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role does not allow it
	 * @throws id.pantaugerai.shared.NotFoundException when there is no such obstacle in
	 * the officer's area
	 */
	public Letter draft(String number, Officer officer) {
		officer.scope().requireRole(Role.PEMKOT);
		ObstacleDetail detail = details.get(number, officer);
		Words sent = sent(detail);
		LocalDate date = (sent.untilOn() != null) ? sent.untilOn() : detail.today();
		Particulars particulars = new Particulars(offices.place(OFFICE, date), date, sent.basis(), word("nature"), null,
				word("subject", detail.it().number(), detail.it().category(), detail.it().place().name()));
		return new Letter(offices.letterhead(OFFICE, date), particulars, word("recipient").lines().toList(),
				body(detail, officer), offices.signatory(OFFICE, date), word("copies").lines().toList());
	}

	private List<Passage> body(ObstacleDetail detail, Officer officer) {
		List<Passage> body = new ArrayList<>(List.of(new Passage.Paragraph(
				word("opening", detail.it().place().name(), detail.it().place().kecamatan(), detail.it().category())),
				facts(detail)));
		body.add(new Passage.Figure(new Passage.Plate(map.of(detail.it().place(), officer.scope()),
				word("map.caption", detail.it().place().name(), detail.it().place().kecamatan()))));
		body.add(new Passage.Heading(word("attempts")));
		body.add(attempts.of(detail));
		body.add(new Passage.Heading(word("request")));
		body.add(new Passage.Paragraph(request(detail)));
		plates(detail, officer, body);
		body.add(new Passage.Paragraph(word("closing")));
		return body;
	}

	/** Number and day of the letter that was sent last; nothing while none was. */
	private static Words sent(ObstacleDetail detail) {
		return detail.events()
			.stream()
			.filter((event) -> event.kind() == EventKind.WRITTEN)
			.findFirst()
			.map(EventLine::words)
			.orElse(Words.NONE);
	}

	private Passage facts(ObstacleDetail detail) {
		var it = detail.it();
		String days = detail.tiers()
			.stream()
			.filter((line) -> line.arrivedOn() != null && line.used() > 0)
			.map((line) -> word("fact.days.at", words.say("obstacle.tier." + line.tier()), line.used()))
			.reduce((one, other) -> one + ", " + other)
			.orElse(word("fact.days.none"));
		return new Passage.Facts(word("facts"),
				Stream
					.of(fact("number", it.number()), fact("place", it.place().name() + ", " + it.place().kecamatan()),
							fact("category", it.category()), fact("what", it.description()),
							fact("milestone", detail.milestone()), fact("parcel", parcel(detail)),
							fact("since", FIGURES.longDate(it.since())),
							fact("severity", words.say("obstacle.severity." + it.severity())), fact("days", days))
					.flatMap(Optional::stream)
					.toList());
	}

	private static @Nullable String parcel(ObstacleDetail detail) {
		NamedParcel parcel = detail.parcel();
		return (parcel != null) ? parcel.number() + ", " + parcel.description() : null;
	}

	private String request(ObstacleDetail detail) {
		return detail.events()
			.stream()
			.map((event) -> event.words().request())
			.filter((asked) -> asked != null)
			.findFirst()
			.map(String::valueOf)
			.orElse(word("request.open"));
	}

	private void plates(ObstacleDetail detail, Officer officer, List<Passage> body) {
		List<Passage.Plate> plates = detail.photos()
			.stream()
			.limit(MOST_PHOTOS)
			.map((photo) -> plate(photo, officer))
			.toList();
		if (!plates.isEmpty()) {
			body.add(new Passage.Heading(word("photos")));
			body.add(new Passage.Plates(plates));
		}
	}

	private Passage.Plate plate(PhotoSummary photo, Officer officer) {
		String caption = word("photo", photo.position(), FIGURES.longDate(photo.uploadedOn()));
		try {
			byte[] bytes = photos.open(officer, photo.id(), false).content().getContentAsByteArray();
			return new Passage.Plate(Picture.of(bytes, caption), caption);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Optional<Passage.Fact> fact(String name, @Nullable String value) {
		return Optional.ofNullable(value).map((known) -> new Passage.Fact(word("fact." + name), known));
	}

	private String word(String key, Object... parts) {
		return words.say("docket.letter." + key, parts);
	}

}
