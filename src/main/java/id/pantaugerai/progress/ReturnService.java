package id.pantaugerai.progress;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends reports back to be corrected and takes the answers; the report itself is never
 * touched.
 */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ReturnService {

	private final ReturnQueries returns;

	private final ReturnNotices notices;

	private final ProgressHistory history;

	private final HistoryQueries reports;

	private final KelurahanService kelurahan;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/** Whether an officer may send reports of a place back. */
	public boolean mayReturn(Scope scope, String kelurahanCode) {
		return scope.hasRole(Role.DINAS, Role.PEMKOT) && scope.covers(kelurahanCode);
	}

	/** Every return of a kelurahan with its answer, the oldest first. */
	public List<ReportReturn> ofKelurahan(Scope scope, String kelurahanCode) {
		scope.requireArea(kelurahanCode);
		return returns.ofKelurahan(kelurahanCode);
	}

	/** What waits for the camat of an area, the oldest first. */
	public List<ReportReturn> open(Scope scope, String areaCode) {
		scope.requireArea(areaCode);
		return returns.open(areaCode + "%");
	}

	/**
	 * What an officer needs to send a report back.
	 * @throws NotFoundException when the kelurahan has no such report
	 */
	public ReturnDesk desk(Officer officer, String kelurahanCode, String number) {
		requireReturner(officer, kelurahanCode);
		ReportSummary report = reports.find(number)
			.filter((found) -> found.kelurahanCode().equals(kelurahanCode))
			.orElseThrow(() -> new NotFoundException("report " + number));
		List<ReportReturn> of = returns.ofKelurahan(kelurahanCode)
			.stream()
			.filter((one) -> one.sent().id() == report.id())
			.toList();
		return new ReturnDesk(report, kelurahan.get(kelurahanCode), returns.milestones(report.id()),
				history.latest(kelurahanCode).orElse(report), of);
	}

	/**
	 * Sends a report back.
	 * @throws ConflictException when another officer did while this one wrote
	 */
	@Transactional
	public void giveBack(Officer officer, ReturnReport command) {
		ReturnDesk desk = desk(officer, command.kelurahanCode(), command.number());
		if (!desk.has(command.mark())) {
			throw new NotFoundException("milestone " + command.mark().milestoneId());
		}
		ReceiptStamp stamp = new ReceiptStamp(clock.instant(), officer.id());
		Long id = returns.insert(command, desk.report().id(), stamp).orElse(null);
		if (id == null) {
			refuseUnlessRepeated(officer, command);
			return;
		}
		notices.returned(returns.find(id).orElseThrow());
		events.publishEvent(new ReportReturned(command.kelurahanCode(), id));
		log.info("Report {} was returned (account {})", command.number(), officer.id());
	}

	private void refuseUnlessRepeated(Officer officer, ReturnReport command) {
		List<ReportReturn> known = desk(officer, command.kelurahanCode(), command.number()).returns();
		ReportReturn last = known.get(known.size() - 1);
		boolean repeated = last.mark().equals(command.mark()) && last.reason().equals(command.reason())
				&& returns.author(last.id()) == officer.id();
		if (!repeated) {
			throw new ConflictException("Report " + command.number() + " was returned before",
					Rival.of(last.returnedBy(), last.returnedAt(), "return", command.number(), last.reason()));
		}
	}

	/**
	 * A return of a kelurahan that the camat is to answer.
	 * @throws NotFoundException when there is none
	 */
	public ReportReturn toAnswer(Officer officer, String kelurahanCode, long returnId) {
		officer.scope().requireRole(Role.CAMAT);
		officer.scope().requireArea(kelurahanCode);
		return find(kelurahanCode, returnId);
	}

	private ReportReturn find(String kelurahanCode, long returnId) {
		return returns.find(returnId)
			.filter((one) -> one.sent().kelurahanCode().equals(kelurahanCode))
			.orElseThrow(() -> new NotFoundException("return " + returnId));
	}

	/**
	 * Answers a return without changing anything.
	 * @throws ConflictException when it was answered before
	 */
	@Transactional
	public void answer(Officer officer, EndReturn command) {
		toAnswer(officer, command.kelurahanCode(), command.returnId());
		ReportReturn now = end(officer, command, false);
		notices.answered(now, returns.author(now.id()));
		events.publishEvent(new ReturnEnded(command.kelurahanCode(), command.returnId()));
		log.info("Return {} was answered (account {})", command.returnId(), officer.id());
	}

	/**
	 * Lets a report that was just written answer a return; nothing when it was before.
	 */
	void correct(long returnId, String kelurahanCode, long reportId, Officer officer) {
		if (returns.correct(returnId, kelurahanCode, reportId, new ReceiptStamp(clock.instant(), officer.id()))) {
			notices.answered(returns.find(returnId).orElseThrow(), returns.author(returnId));
		}
	}

	/**
	 * A return of a kelurahan that the officer's own office made.
	 * @throws NotFoundException when there is none
	 */
	public ReportReturn toWithdraw(Officer officer, String kelurahanCode, long returnId) {
		requireReturner(officer, kelurahanCode);
		ReportReturn one = find(kelurahanCode, returnId);
		officer.scope().requireRole(one.office());
		return one;
	}

	/**
	 * Takes a return back that was a mistake; it stays in the history with the reason.
	 * @throws ConflictException when it has ended before
	 */
	@Transactional
	public void withdraw(Officer officer, EndReturn command) {
		toWithdraw(officer, command.kelurahanCode(), command.returnId());
		ReportReturn now = end(officer, command, true);
		notices.withdrawn(now);
		events.publishEvent(new ReturnEnded(command.kelurahanCode(), command.returnId()));
		log.info("Return {} was withdrawn (account {})", command.returnId(), officer.id());
	}

	/** A return that ends now; it may have ended otherwise meanwhile. */
	private ReportReturn end(Officer officer, EndReturn command, boolean withdrawn) {
		boolean written = returns.end(command, withdrawn, new ReceiptStamp(clock.instant(), officer.id()));
		ReportReturn now = returns.find(command.returnId()).orElseThrow();
		if (!written) {
			ReportReturn.Answer end = Objects.requireNonNull(now.answer());
			throw new ConflictException("Return " + now.id() + " has ended before", Rival.of(end.by(), end.at(),
					end.withdrawn() ? "return.withdrawn" : "return.answered", now.sent().number()));
		}
		return now;
	}

	private static void requireReturner(Officer officer, String kelurahanCode) {
		officer.scope().requireRole(Role.DINAS, Role.PEMKOT);
		officer.scope().requireArea(kelurahanCode);
	}

}
