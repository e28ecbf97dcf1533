package id.pantaugerai.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.photo.Place;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives the reports of the camat, each of them once. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProgressService {

	private static final UUID NONE = new UUID(0, 0);

	private final ProgressQueries queries;

	private final ReportLedger ledger;

	private final PhotoService photos;

	private final ReturnService returns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/**
	 * What a new report of a kelurahan starts from.
	 * @throws NotFoundException when no kelurahan bears the code
	 */
	public ReportSheet open(Officer officer, String kelurahanCode) {
		requireReporter(officer, kelurahanCode);
		return state(officer, kelurahanCode, NONE).sheet();
	}

	/** The receipt that this officer was given for a submission; absent before. */
	public Optional<String> receipt(Officer officer, String kelurahanCode, UUID submission) {
		requireReporter(officer, kelurahanCode);
		return Optional.ofNullable(state(officer, kelurahanCode, submission).used())
			.map((used) -> used.numberFor(officer.id(), kelurahanCode));
	}

	/**
	 * What an officer saw while filling in: the report the form names, or nothing when it
	 * is no report of this kelurahan.
	 */
	public Basis basis(ReportSheet sheet, @Nullable Long basedOn) {
		if (basedOn == null) {
			return Basis.NOTHING;
		}
		return basedOn.equals(sheet.lastId()) ? sheet.basis()
				: queries.findBasis(sheet.place().code(), basedOn).orElse(Basis.NOTHING);
	}

	/** Accepts a report that answers no return. */
	@Transactional
	public SubmitResult submit(Officer officer, SubmitReport report) {
		return submit(officer, report, null);
	}

	/**
	 * Accepts a report, or says what must be mended first. A repeat of the same
	 * submission is answered with the first receipt.
	 * @param answers the return that it answers; absent when it answers none
	 * @throws id.pantaugerai.shared.ConflictException when the submission was used for
	 * another report
	 */
	@Transactional
	public SubmitResult submit(Officer officer, SubmitReport report, @Nullable Long answers) {
		requireReporter(officer, report.kelurahanCode());
		ReportingState state = known(report.kelurahanCode(),
				queries.hold(report.kelurahanCode(), report.submission(), officer.id()));
		if (state.used() != null) {
			return new SubmitResult.Accepted(state.used().numberFor(officer.id(), report.kelurahanCode()));
		}
		Draft draft = Draft.of(report, state.sheet(), basis(state.sheet(), report.basedOn()));
		List<Doubt> doubts = draft.doubts(state.photographed(), LocalDate.now(clock));
		return doubts.isEmpty() ? accept(officer, draft, state.photographed(), answers)
				: new SubmitResult.Doubted(doubts);
	}

	private SubmitResult accept(Officer officer, Draft draft, boolean photographed, @Nullable Long answers) {
		Entry entry = ledger.enter(new ReceiptStamp(clock.instant(), officer.id()), draft);
		if (photographed) {
			SubmitReport sent = draft.report();
			photos.attach(new Place(sent.submission(), sent.kelurahanCode(), officer.id()), entry.id());
		}
		if (answers != null) {
			returns.correct(answers, draft.report().kelurahanCode(), entry.id(), officer);
		}
		events.publishEvent(new ProgressReported(draft.report().kelurahanCode(), entry.id()));
		return new SubmitResult.Accepted(entry.number());
	}

	private ReportingState state(Officer officer, String kelurahanCode, UUID submission) {
		return known(kelurahanCode, queries.find(kelurahanCode, submission, officer.id()));
	}

	private static ReportingState known(String kelurahanCode, Optional<ReportingState> found) {
		return found.orElseThrow(() -> new NotFoundException("kelurahan " + kelurahanCode));
	}

	private static void requireReporter(Officer officer, String kelurahanCode) {
		officer.scope().requireRole(Role.CAMAT);
		officer.scope().requireArea(kelurahanCode);
	}

}
