package id.pantaugerai.progress.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.pantaugerai.photo.PhotoSummary;
import id.pantaugerai.progress.MilestoneFigures;
import id.pantaugerai.progress.ReportReturn;
import id.pantaugerai.progress.ReportSheet;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * The form as it is shown.
 *
 * @param sheet what is in force
 * @param today the day of this page
 * @param submission of this form
 * @param fresh whether nothing was typed yet
 * @param milestones the current one first
 * @param entries the other fields
 * @param complaints what must be mended
 * @param questions what is asked once, and refuses nothing
 * @param overtaken whether another officer reported since this form was begun
 * @param photos what waits to be sent with this form
 * @param returned the report that was sent back and is corrected here; absent when none
 * was
 */
record ReportPage(ReportSheet sheet, LocalDate today, UUID submission, boolean fresh, List<MilestoneField> milestones,
		Entries entries, List<Complaint> complaints, List<Complaint> questions, boolean overtaken,
		List<PhotoSummary> photos, @Nullable ReportReturn returned) {

	/** The week of this page. */
	public Week week() {
		return Week.of(today);
	}

	/** A submission for the button that says nothing changed. */
	public UUID otherSubmission() {
		return UUID.randomUUID();
	}

	/** What is said beside the field that was marked, by control. */
	public Map<String, String> asked() {
		return (returned != null) ? Map.of(returned.mark().control(), returned.reason()) : Map.of();
	}

	/** What another officer reported meanwhile, beside what stands here. */
	public List<MilestoneField> clashes() {
		return overtaken ? milestones.stream().filter(MilestoneField::isClash).toList() : List.of();
	}

	/** The milestones that are not finished, the current one first. */
	public List<MilestoneField> open() {
		return milestones.stream().filter((field) -> !field.figure().isFinished()).toList();
	}

	/** The milestones that are finished. */
	public List<MilestoneField> finished() {
		return milestones.stream().filter((field) -> field.figure().isFinished()).toList();
	}

	/** Whether something about a finished milestone must be seen. */
	public boolean isFinishedOpen() {
		return open().isEmpty() || finished().stream()
			.anyMatch((field) -> field.isChanged() || errors().containsKey(field.id())
					|| asked().containsKey(field.id()));
	}

	/** What is wrong by control. */
	public Map<String, String> errors() {
		return complaints.stream()
			.collect(Collectors.toMap(Complaint::field, Complaint::text, (first, second) -> first));
	}

	/** Whether a figure on the form is lower than the last report. */
	public boolean isFallen() {
		return entries.fallReason() != null || errors().containsKey("fallReason")
				|| milestones.stream().anyMatch((field) -> field.percent().compareTo(field.figure().percent()) < 0);
	}

	/** Whether the officer is, or was, asked about a jump. */
	public boolean isJumped() {
		return !questions.isEmpty() || entries.jumpAsked() || entries.jumpReason() != null;
	}

	/** EV of what stands in the form. */
	public BigDecimal physical() {
		return new MilestoneFigures(milestones.stream().map((field) -> field.figure().at(field.percent())).toList())
			.physical();
	}

}
