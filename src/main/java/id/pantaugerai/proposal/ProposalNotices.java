package id.pantaugerai.proposal;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.notice.Audience;
import id.pantaugerai.notice.Notice;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.notice.NoticeService;
import id.pantaugerai.notice.NoticeText;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Tells of each step of a proposal the camat of its kelurahan, and whoever it comes to.
 */
@Component
@RequiredArgsConstructor
class ProposalNotices {

	private static final String WORDS = "proposal.notice.";

	private static final Set<StepKind> HANDED_ON = EnumSet.of(StepKind.OPENED, StepKind.NOTED, StepKind.ANSWERED,
			StepKind.REOPENED);

	private final NoticeService notices;

	private final ProposalQueries queries;

	private final ProcedureService procedures;

	void tell(LandProposal moved, LandProposalStep step) {
		ProposalSummary it = queries.find(moved.key()).orElseThrow();
		notices.settle(waiting(it, it.last().number() - 1));
		Notice news = notice(event(it, it.last().number()), word(it, step), it);
		notices.post(news, to(it, Role.CAMAT, step));
		Role next = it.waitsFor();
		if (next != null && next != Role.CAMAT && comesAnew(it, step)) {
			String asks = WORDS + ((step.getKind() == StepKind.OPENED) ? "asks" : "waits");
			notices.post(notice(waiting(it, it.last().number()), asks, it), to(it, next, step));
		}
	}

	private boolean comesAnew(ProposalSummary it, LandProposalStep step) {
		LandStage from = step.getFromStage();
		return from == null || HANDED_ON.contains(step.getKind())
				|| it.state().at(from, procedures.current().desk(from)).waitsFor() != it.waitsFor();
	}

	private static Audience to(ProposalSummary it, Role role, LandProposalStep step) {
		return Audience.answeringFor(it.state().kelurahanCode(), role).except(step.getRecordedBy());
	}

	private static Notice notice(String event, String word, ProposalSummary it) {
		NoticeText text = NoticeText.of(word, it.asset().number(), it.kelurahan(), it.last().hand().by(),
				Objects.requireNonNullElse(it.last().text(), ""));
		return Notice.of(NoticeKind.LAND, event, text, "/lahan/" + it.asset().id());
	}

	private static String word(ProposalSummary it, LandProposalStep step) {
		boolean advanced = step.getKind() == StepKind.ADVANCED;
		return WORDS + step.getKind() + (advanced ? "." + it.state().stage() : "");
	}

	private static String event(ProposalSummary it, int step) {
		return "usulan:%d:%d".formatted(it.id(), step);
	}

	private static String waiting(ProposalSummary it, int step) {
		return event(it, step) + ":menunggu";
	}

}
