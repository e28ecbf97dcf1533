package id.pantaugerai.demo;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.Procedure;
import id.pantaugerai.proposal.ProcedureService;
import id.pantaugerai.proposal.StepKind;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the land proposals of the sample with every step of their way. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class ProposalWriter {

	private final JdbcTemplate jdbc;

	private final CalendarService calendar;

	private final ProcedureService procedures;

	/**
	 * The proposals with what the land axis says of them, in the order they were made.
	 */
	List<ToldProposal> write(Map<String, Plot> plots, OfficeHours hours, Authors authors) {
		WorkingDays days = calendar.workingDays();
		Phrases phrases = Phrases.read();
		List<ToldProposal> told = Sheets.proposals().stream().map((note) -> {
			Plot plot = Objects.requireNonNull(plots.get(note.parcel()));
			return new ToldProposal(note, plot,
					new ProposalDiary(note, plot.facts().ownership().owner(), hours, days, phrases).entries());
		}).sorted(Comparator.comparing((ToldProposal proposal) -> proposal.first().at())).toList();
		writeProposals(told, authors);
		writeSteps(told, authors);
		reach(told);
		return told;
	}

	private void writeProposals(List<ToldProposal> told, Authors authors) {
		jdbc.batchUpdate("""
				insert into land_proposal (asset_id, shared_warehouse, kelurahan_code, stage, side, asked, instrument,
				  stage_since, last_step, opened_at, opened_by, closed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", told.stream().map((proposal) -> row(proposal, authors)).toList());
	}

	private static @Nullable Object[] row(ToldProposal proposal, Authors authors) {
		ProposalNote note = proposal.note();
		ProposalEntry last = proposal.last();
		return new @Nullable Object[] { proposal.plot().id(), proposal.plot().facts().sharedWarehouse(), note.code(),
				note.stage().name(), name(last.side()), name(last.asked()), note.instrument(), proposal.stageSince(),
				proposal.entries().size(), Timestamp.from(proposal.first().at()),
				authors.of(proposal.first().author(), note.code()), last.closes() ? Timestamp.from(last.at()) : null };
	}

	private void writeSteps(List<ToldProposal> told, Authors authors) {
		Procedure procedure = procedures.current();
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (ToldProposal proposal : told) {
			for (int index = 0; index < proposal.entries().size(); index++) {
				rows.add(step(proposal, index, procedure, authors));
			}
		}
		jdbc.batchUpdate(
				"""
						insert into land_proposal_step (number, submission_id, kind, from_stage, to_stage, effective_on, days, text,
						  asked, instrument, letter_number, letter_date, documents, recorded_at, recorded_by, proposal_id)
						select ?, cast(? as uuid), ?, ?, ?, ?, cast(? as integer), ?, ?, ?, ?, cast(? as date), ?, ?, ?, id
						from land_proposal where asset_id = ? and kelurahan_code = ?
						""",
				rows);
	}

	private static @Nullable Object[] step(ToldProposal proposal, int index, Procedure procedure, Authors authors) {
		ProposalEntry entry = proposal.entries().get(index);
		String code = proposal.note().code();
		String letter = proposal.letter(entry);
		return new @Nullable Object[] { index + 1, Dice.uuid("proposal", code, index).toString(), entry.kind().name(),
				name(entry.from()), entry.to().name(), entry.day(), entry.days(), entry.text(), name(entry.asked()),
				proposal.chosen(entry), letter, (letter != null) ? entry.day() : null, seen(entry, procedure),
				Timestamp.from(entry.at()), authors.of(entry.author(), code), proposal.plot().id(), code };
	}

	/** The documents that were looked at when a stage was done. */
	private static @Nullable String seen(ProposalEntry entry, Procedure procedure) {
		LandStage done = (entry.kind() == StepKind.ADVANCED) ? entry.from() : null;
		String seen = (done == null) ? ""
				: procedure.of(done).stream().map(LandDocumentKind::name).collect(Collectors.joining(","));
		return seen.isEmpty() ? null : seen;
	}

	/** Says on each parcel how far its furthest open proposal is. */
	private void reach(List<ToldProposal> told) {
		Map<Long, ToldProposal> furthest = told.stream()
			.filter((proposal) -> !proposal.last().closes())
			.collect(Collectors.toMap((proposal) -> proposal.plot().id(), (proposal) -> proposal,
					(one, other) -> (one.note().stage().compareTo(other.note().stage()) >= 0) ? one : other));
		jdbc.batchUpdate(
				"update land_asset set stage = ?, stage_since = ?, changed_at = greatest(changed_at, ?) where id = ?",
				furthest.values().stream().map((proposal) -> {
					Timestamp at = Timestamp.from(proposal.entered().at());
					return new Object[] { proposal.note().stage().name(), at, at, proposal.plot().id() };
				}).toList());
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
