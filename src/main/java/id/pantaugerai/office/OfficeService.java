package id.pantaugerai.office;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.account.Officer;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.paper.Letterhead;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.paper.Signature;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a letter of a day is written with, of today and of the past. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class OfficeService {

	private static final Limit MOST = Limit.of(30);

	private static final String CREST = "Lambang daerah";

	private final OfficeDoor door;

	private final OfficeLetterheadRepository letterheads;

	private final OfficeCrestRepository crests;

	private final OfficeTermRepository terms;

	private final OfficeTermEventRepository events;

	private final FileStore files;

	private final Clock clock;

	/** The letterhead of an office on a day. */
	public Letterhead letterhead(String code, LocalDate date) {
		Office office = door.find(code);
		LetterheadText text = letterheads.findInForce(office.getId(), date).text();
		return new Letterhead(text.government(), text.name(), text.lines(), crest(office, date));
	}

	/**
	 * Who signs for an office on a day; a block to be filled in by hand while nobody is
	 * known.
	 */
	public Signature signatory(String code, LocalDate date) {
		int office = door.find(code).getId();
		return terms.findOn(List.of(office), date)
			.stream()
			.findFirst()
			.map(OfficeTerm::signature)
			.orElseGet(() -> Signature.blank(letterheads.findInForce(office, date).getPosition().lines().toList()));
	}

	/** Where letters of an office are signed. */
	public String place(String code, LocalDate date) {
		return letterheads.findInForce(door.find(code).getId(), date).getPlace();
	}

	/** The Kemendagri code of the area that an office works for. */
	public String area(String code) {
		return door.find(code).getArea();
	}

	/** The coat of arms of today, or the neutral shield. */
	public Picture crest(Officer officer, String code) {
		return crest(door.open(officer.scope(), code), LocalDate.now(clock));
	}

	/** The offices that an officer keeps. */
	public List<OfficeSummary> kept(Officer officer) {
		List<Office> offices = door.kept(officer.scope());
		List<Integer> ids = offices.stream().map(Office::getId).toList();
		LocalDate today = LocalDate.now(clock);
		Map<Integer, OfficeLetterhead> heads = letterheads.findAllInForce(ids, today)
			.stream()
			.collect(Collectors.toMap(OfficeLetterhead::getOfficeId, Function.identity()));
		Map<Integer, OfficeTerm> signing = terms.findOn(ids, today)
			.stream()
			.collect(Collectors.toMap(OfficeTerm::getOfficeId, Function.identity(), (deputy, holder) -> deputy));
		return offices.stream()
			.map((office) -> summary(office, Objects.requireNonNull(heads.get(office.getId())),
					signing.get(office.getId())))
			.toList();
	}

	/** One office, for whoever keeps it. */
	public OfficeDetail detail(Officer officer, String code) {
		int office = door.open(officer.scope(), code).getId();
		LocalDate today = LocalDate.now(clock);
		Long current = Objects.requireNonNull(letterheads.findInForce(office, today).getId());
		TermSummary signing = terms.findOn(List.of(office), today)
			.stream()
			.findFirst()
			.map(OfficeTerm::summary)
			.orElse(null);
		return new OfficeDetail(code, today, letterheads.findVersion(current), letterheads.findLastId(office), signing,
				terms.findNewest(office, MOST).stream().map(OfficeTerm::summary).toList(),
				letterheads.findHistory(office, MOST), crests.findHistory(office, MOST),
				events.findHistory(office, MOST));
	}

	private static OfficeSummary summary(Office office, OfficeLetterhead head, @Nullable OfficeTerm term) {
		return new OfficeSummary(office.getCode(), head.text(), head.getRecordedBy() == null,
				(term != null) ? term.summary() : null);
	}

	/** The coat of arms in a file; the neutral shield without one. */
	public Picture crest(@Nullable FileHash file) {
		if (file == null) {
			return Letterhead.placeholder();
		}
		try {
			return Picture.of(files.open(file).getContentAsByteArray(), CREST);
		}
		catch (IOException ex) {
			log.error("A coat of arms is gone from the store: {}", file.value());
			return Letterhead.placeholder();
		}
	}

	private Optional<FileHash> crestFile(Office office, LocalDate date) {
		return crests.findInForce(office.getId(), date, Limit.of(1)).map(OfficeCrest::file);
	}

	private Picture crest(Office office, LocalDate date) {
		return crest(crestFile(office, date).orElse(null));
	}

}
