package id.pantaugerai.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.pantaugerai.account.Scope;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandDossier;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandDocuments;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what is proposed, where it stands, and what an officer may do about it. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProposalViewService {

	private final ProposalQueries queries;

	private final ProcedureService procedures;

	private final LandRegister register;

	private final LandDocuments documents;

	private final KelurahanService kelurahan;

	private final CalendarService calendar;

	private final Clock clock;

	/**
	 * One asset with everything that is proposed of it; land of the whole city may serve
	 * a kelurahan.
	 * @throws NotFoundException when there is none that the officer may see
	 */
	public AssetView asset(long id, Scope scope) {
		LandAssetDetail asset = register.get(id);
		return tell(asset, kelurahan.get(asset.facts().lot().kelurahanCode()), scope);
	}

	/** The same of an asset of which the register has told already. */
	AssetView of(LandDossier dossier, Scope scope) {
		return tell(dossier.asset(), dossier.kelurahan(), scope);
	}

	private AssetView tell(LandAssetDetail asset, KelurahanSummary place, Scope scope) {
		long id = asset.id();
		queries.requireVisible(asset, scope.acrossCity());
		Desk desk = new Desk(scope, procedures.current(), documents.held(id), calendar.workingDays(),
				queries.medians(id));
		Map<Long, List<StepLine>> steps = queries.stepsOfAsset(id);
		List<ProposalDetail> all = queries.ofAsset(id)
			.stream()
			.map((proposal) -> detail(proposal, steps.getOrDefault(proposal.id(), List.of()), desk))
			.toList();
		return new AssetView(asset, place, all.stream().filter((proposal) -> !proposal.it().state().closed()).toList(),
				all.stream().filter((proposal) -> proposal.it().state().closed()).toList(),
				StageClock.ahead(desk.medians(), desk.procedure()), desk.procedure());
	}

	/**
	 * One proposal.
	 * @throws NotFoundException when there is none that the officer may see
	 */
	public ProposalSummary get(long id, Scope scope) {
		ProposalSummary found = queries.find(id).orElseThrow(() -> new NotFoundException("land proposal " + id));
		queries.requireVisible(register.get(found.asset().id()), scope);
		return found;
	}

	/** How land is brought to its legality today. */
	public Procedure procedure() {
		return procedures.current();
	}

	/** The documents that a proposal still lacks before its stage is done. */
	public Set<LandDocumentKind> missing(ProposalSummary proposal) {
		return procedures.missing(proposal.state().stage(), proposal.asset().id());
	}

	/**
	 * The proposals for one kelurahan, the open ones first.
	 * @throws id.pantaugerai.shared.ForbiddenException when it lies outside the area
	 */
	public List<ProposalSummary> ofKelurahan(String code, Scope scope) {
		scope.requireArea(code);
		return queries.ofKelurahan(code);
	}

	private ProposalDetail detail(ProposalSummary proposal, List<StepLine> steps, Desk desk) {
		LandStage stage = proposal.state().stage();
		long running = desk.days().between(proposal.stageSince(), proposal.timedUntil(LocalDate.now(clock)));
		List<StageClock> clocks = StageClock.of(steps, running, desk.medians(), desk.procedure());
		List<StepKind> offered = StepKind.offered(proposal.state())
			.stream()
			.filter((kind) -> proposal.state().allows(kind, desk.scope()))
			.toList();
		return new ProposalDetail(proposal, steps, clocks, desk.procedure().of(stage),
				desk.procedure().missing(stage, desk.held()), offered);
	}

	/** What is looked up once for all proposals of an asset. */
	private record Desk(Scope scope, Procedure procedure, Set<LandDocumentKind> held, WorkingDays days,
			Map<LandStage, StageMedian> medians) {
	}

}
