package id.pantaugerai.proposal.web;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.Procedure;
import id.pantaugerai.proposal.ReviseProcedure;
import id.pantaugerai.proposal.StageDocument;
import id.pantaugerai.proposal.StageRule;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the browser sends to revise the procedure, as it was typed.
 *
 * @param seen the version that the editor saw
 * @param documents what is asked for, {@code VERIFIKASI:SERTIFIKAT}
 * @param papers what of it may be seen on paper, written likewise
 * @param desks who decides, {@code VERIFIKASI:BKAD}
 * @param days the days of every stage in order
 * @param numbers the number of every instrument in order; empty for a new one
 * @param names its name
 * @param states whether it is offered
 * @param reason why
 */
record ProcedureForm(@Nullable String seen, @Nullable List<String> documents, @Nullable List<String> papers,
		@Nullable List<String> desks, @Nullable List<String> days, @Nullable List<String> numbers,
		@Nullable List<String> names, @Nullable List<String> states,
		@NotBlank(message = "{field.required}") @Size(max = 500, message = "{field.long}") @Nullable String reason) {

	/** The stages that have rules. */
	static final List<LandStage> STAGES = Stream.of(LandStage.values())
		.filter((stage) -> stage != LandStage.SIAP_BANGUN)
		.toList();

	static ProcedureForm of(Procedure now) {
		List<StageDocument> asked = List.copyOf(now.documents());
		InstrumentRows rows = InstrumentRows.of(now.instruments());
		return new ProcedureForm(String.valueOf(now.number()), asked.stream().map(ProcedureForm::text).toList(),
				asked.stream().filter(StageDocument::onPaper).map(ProcedureForm::text).toList(),
				STAGES.stream().flatMap((stage) -> now.desk(stage).stream().map((role) -> stage + ":" + role)).toList(),
				STAGES.stream().map((stage) -> Objects.toString(now.expected(stage), "")).toList(), rows.numbers(),
				rows.names(), rows.states(), null);
	}

	/** What the annotations cannot say. */
	void check(Procedure now, Errors errors) {
		if (!wrongDays().isEmpty()) {
			errors.rejectValue("days", "procedure.days.wrong");
		}
		if (!idle().isEmpty()) {
			errors.rejectValue("desks", "procedure.desk.missing");
		}
		rows().check(now.instruments(), errors);
	}

	/** The rows of the instruments. */
	public InstrumentRows rows() {
		return new InstrumentRows(listed(numbers), listed(names), listed(states));
	}

	public boolean asks(LandStage stage, LandDocumentKind kind) {
		return listed(documents).contains(stage + ":" + kind);
	}

	public boolean asksAny(LandStage stage) {
		return listed(documents).stream().anyMatch((document) -> document.startsWith(stage + ":"));
	}

	public boolean allowsPaper(LandStage stage, LandDocumentKind kind) {
		return listed(papers).contains(stage + ":" + kind);
	}

	public boolean decides(LandStage stage, Role role) {
		return listed(desks).contains(stage + ":" + role);
	}

	public String daysOf(LandStage stage) {
		List<String> typed = listed(days);
		return (stage.ordinal() < typed.size()) ? typed.get(stage.ordinal()) : "";
	}

	/** The stages whose days cannot be read. */
	public Set<LandStage> wrongDays() {
		return STAGES.stream()
			.filter((stage) -> !daysOf(stage).isBlank() && number(daysOf(stage)) == null)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The stages at which nobody would decide. */
	public Set<LandStage> idle() {
		return STAGES.stream()
			.filter((stage) -> deciders(stage).isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The same typing over another version. */
	ProcedureForm over(Procedure now) {
		InstrumentRows rows = rows().with(now.instruments());
		return new ProcedureForm(String.valueOf(now.number()), documents, papers, desks, days, rows.numbers(),
				rows.names(), rows.states(), reason);
	}

	boolean saw(Procedure now) {
		return String.valueOf(now.number()).equals(seen);
	}

	ReviseProcedure toCommand(Procedure now) {
		Set<StageDocument> asked = STAGES.stream()
			.flatMap((stage) -> Stream.of(LandDocumentKind.values())
				.filter((kind) -> asks(stage, kind))
				.map((kind) -> new StageDocument(stage, kind, allowsPaper(stage, kind))))
			.collect(Collectors.toSet());
		Set<StageRule> stages = STAGES.stream()
			.map((stage) -> StageRule.of(stage, deciders(stage), number(daysOf(stage))))
			.collect(Collectors.toSet());
		return new ReviseProcedure(now.number(), asked, stages, rows().instruments(), PlainText.said(reason));
	}

	private Set<Role> deciders(LandStage stage) {
		Set<Role> deciders = EnumSet.noneOf(Role.class);
		StageRule.DECIDERS.stream().filter((role) -> decides(stage, role)).forEach(deciders::add);
		return deciders;
	}

	private static @Nullable Integer number(String typed) {
		String text = Objects.requireNonNullElse(Typed.text(typed), "");
		Integer days = text.matches("\\d{1,3}") ? Integer.valueOf(text) : null;
		return (days != null && days > 0 && days <= StageRule.LONGEST) ? days : null;
	}

	private static String text(StageDocument document) {
		return document.stage() + ":" + document.kind();
	}

	private static List<String> listed(@Nullable List<String> sent) {
		List<String> all = Objects.requireNonNullElse(sent, List.of());
		return IntStream.range(0, all.size()).mapToObj((at) -> Objects.requireNonNullElse(all.get(at), "")).toList();
	}

}
