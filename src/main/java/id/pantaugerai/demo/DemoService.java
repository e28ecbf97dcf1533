package id.pantaugerai.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.account.AccountSeeds;
import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.standing.ReportReminder;
import id.pantaugerai.standing.StandingService;
import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills an untouched database with a plausible city: the same one for the same day. */
@Service
@Profile("demo")
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DemoService {

	private final AccountSeeds accounts;

	private final KelurahanService kelurahan;

	private final StateWriter states;

	private final ObstacleWriter obstacles;

	private final SiteWriter gerai;

	private final NoteWriter reports;

	private final ParcelWriter parcels;

	private final ProposalWriter proposals;

	private final ProcedureWriter procedures;

	private final MatchingWriter matching;

	private final SignatoryWriter signatories;

	private final ReturnWriter returns;

	private final WeekWriter weeks;

	private final StandingService standings;

	private final ReportReminder reminder;

	private final Clock clock;

	/**
	 * Loads the sample, all of it or nothing; leaves a database alone that somebody has
	 * used.
	 */
	@Transactional
	public boolean load() {
		if (!accounts.isEmpty() || !states.nothingReported()) {
			return false;
		}
		accounts.createAll(DemoAccounts.of(kelurahan.findAllKecamatan("18.71%")), DemoAccounts.PASSWORD);
		OfficeHours hours = new OfficeHours(clock.instant());
		Authors authors = states.authors();
		Phrases phrases = Phrases.read();
		states.targets(Sheets.targets(), hours, authors);
		procedures.expect(hours, authors);
		Map<String, Plot> plots = parcels.write(Sheets.parcels(), hours, authors);
		writeStates(new Paths(sites(), hours, phrases, authors), proposals.write(plots, hours, authors));
		writeConstruction(hours, authors, phrases);
		obstacles.write(Sheets.obstacles(), hours, authors);
		signatories.sign(hours, authors);
		matching.pair(hours, authors);
		standings.rebuild();
		reminder.remind();
		return true;
	}

	private void writeStates(Paths paths, List<ToldProposal> told) {
		Set<String> proposed = told.stream().map((proposal) -> proposal.note().code()).collect(Collectors.toSet());
		Stream<Change> others = paths
			.land(Sheets.positions().stream().filter((position) -> !proposed.contains(position.code())).toList())
			.stream();
		Stream<Change> followed = told.stream()
			.flatMap((proposal) -> proposal.axis(paths.hours(), paths.authors()).stream());
		states.land(Paths.inOrder(Stream.concat(others, followed).toList()));
		states.operation(paths.operation(Sheets.positions()));
	}

	private void writeConstruction(OfficeHours hours, Authors authors, Phrases phrases) {
		List<Site> sites = Sheets.sites();
		gerai.start(sites, hours, authors);
		gerai.plan(sites, hours, authors, String.valueOf(phrases.pick("rencana")));
		gerai.handOver(sites, hours, authors);
		Map<String, List<MilestonePlan>> milestones = gerai.milestones();
		Stream<Note> building = sites.stream()
			.flatMap((site) -> new SiteDiary(site, milestones.getOrDefault(site.code(), List.of()), hours, phrases)
				.reports()
				.stream());
		Stream<Note> waiting = Sheets.positions()
			.stream()
			.filter((position) -> !milestones.containsKey(position.code()))
			.flatMap((position) -> new WaitingDiary(position, hours, phrases).reports().stream());
		reports.write(Stream.concat(building, waiting).toList(), milestones, authors);
		weeks.reportLate(hours);
		returns.write(hours, authors, phrases);
	}

	private static Map<String, Site> sites() {
		return Sheets.sites().stream().collect(Collectors.toMap(Site::code, Function.identity()));
	}

}
