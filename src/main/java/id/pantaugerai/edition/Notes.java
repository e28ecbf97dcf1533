package id.pantaugerai.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.pantaugerai.edition.Content.Note;
import id.pantaugerai.gerai.MilestoneTemplateService;
import id.pantaugerai.report.ReportColumn;
import id.pantaugerai.report.ReportWords;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.suitability.SuitabilityService;
import id.pantaugerai.target.TargetService;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** What figures mean, and which target, template and policies they were judged by. */
@Component
@RequiredArgsConstructor
class Notes {

	/** Columns that need no explaining. */
	private static final Set<ReportColumn> PLAIN = EnumSet.of(ReportColumn.KELURAHAN_CODE, ReportColumn.KELURAHAN,
			ReportColumn.KECAMATAN_CODE, ReportColumn.KECAMATAN);

	private final Figures figures = new Figures();

	private final EditionWords words;

	private final ReportWords columns;

	private final TargetService targets;

	private final MilestoneTemplateService templates;

	private final SuitabilityService policies;

	/** The notes of a report. */
	List<Note> of(Told told) {
		List<Note> notes = new ArrayList<>(judgedBy(told));
		EnumSet.complementOf(EnumSet.copyOf(PLAIN))
			.forEach((column) -> notes.add(new Note(columns.heading(column), columns.rule(column))));
		notes.add(note("empty"));
		return notes;
	}

	private List<Note> judgedBy(Told told) {
		Instant over = told.over();
		List<Note> notes = new ArrayList<>();
		notes.add(note("asof", figures.moment(told.asOf()), figures.longDate(told.day())));
		targets.asOf(over).ifPresent((target) -> notes.add(note("target", figures.date(target.date()))));
		templates.asOf(over)
			.ifPresent((template) -> notes.add(note("template", figures.count(template.number()), template.reason())));
		policies.inForce(told.day(), told.asOf())
			.forEach((policy) -> notes
				.add(note("policy", policy.name().title(), figures.date(policy.name().inForceFrom()))));
		return notes;
	}

	private Note note(String key, Object... values) {
		return new Note(words.say("edition.note." + key), words.say("edition.note." + key + ".text", values));
	}

}
