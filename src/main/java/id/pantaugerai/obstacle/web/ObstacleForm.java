package id.pantaugerai.obstacle.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;

import id.pantaugerai.obstacle.MilestoneChoice;
import id.pantaugerai.obstacle.ObstacleCategory;
import id.pantaugerai.obstacle.RaiseObstacle;
import id.pantaugerai.obstacle.Severity;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the browser sends to note an obstacle, as it was typed.
 *
 * @param severity how much it hurts
 * @param milestone the milestone it holds up
 * @param parcel the parcel it is about
 * @param tray the photograph to take out of the form, or another word to put some in
 * @param similar the kind for which what is already open was shown
 */
record ObstacleForm(@NotBlank(message = "{field.required}") @Nullable String category,
		@NotBlank(message = "{field.required}") @Size(max = 1000,
				message = "{field.long}") @Nullable String description,
		@NotBlank(message = "{field.required}") @DateText(future = false) @Nullable String since,
		@Nullable String severity, @Nullable String milestone, @Nullable String parcel, @Nullable String similar,
		@Nullable String submission, @Nullable String tray, @Nullable List<MultipartFile> photos) {

	/** Filled in as far as the address says. */
	static ObstacleForm on(LocalDate today, ObstacleForm asked) {
		return new ObstacleForm(asked.category, null, today.toString(), Severity.MENGHAMBAT.name(), null, asked.parcel,
				null, UUID.randomUUID().toString(), null, null);
	}

	/** What the annotations cannot say. */
	void check(List<ObstacleCategory> categories, List<MilestoneChoice> milestones, Errors errors) {
		if (categories.stream().noneMatch((known) -> known.code().equals(category))
				&& !errors.hasFieldErrors("category")) {
			errors.rejectValue("category", "field.required");
		}
		if (severity != null && Typed.choice(Severity.class, severity).isEmpty()) {
			errors.rejectValue("severity", "field.required");
		}
		String chosen = Typed.text(milestone);
		if (chosen != null && milestones.stream().noneMatch((known) -> Long.toString(known.id()).equals(chosen))) {
			errors.rejectValue("milestone", "typeMismatch");
		}
		if (submissionId().isEmpty()) {
			errors.reject("obstacle.submission");
		}
	}

	/** Refuses a parcel that the kelurahan has nothing to do with. */
	void checkParcel(LongPredicate offered, Errors errors) {
		if (Typed.text(parcel) != null && parcelId().filter(offered::test).isEmpty()) {
			errors.rejectValue("parcel", "obstacle.parcel.unknown");
		}
	}

	/** The parcel that was chosen; absent when none was, or what was sent is no id. */
	Optional<Long> parcelId() {
		return Optional.ofNullable(Typed.text(parcel)).filter((text) -> text.matches("\\d{1,18}")).map(Long::valueOf);
	}

	/** The photographs that were chosen in a form sent without script. */
	List<MultipartFile> chosen() {
		return (photos == null) ? List.of() : photos.stream().filter((file) -> !file.isEmpty()).toList();
	}

	/** Whether what is already open of this kind was on the page. */
	boolean hasSeenSimilar() {
		return category != null && category.equals(similar);
	}

	/** The submission id to send next: the one that was sent, where it can be used. */
	UUID nextSubmission() {
		return submissionId().orElseGet(UUID::randomUUID);
	}

	RaiseObstacle toCommand(String code) {
		String what = (description != null) ? description.strip() : "";
		String kind = (category != null) ? category : "";
		String step = Typed.text(milestone);
		return new RaiseObstacle(code, kind, what, Typed.date(since).orElseThrow(),
				Typed.choice(Severity.class, severity).orElse(Severity.MENGHAMBAT),
				(step != null) ? Long.valueOf(step) : null, parcelId().orElse(null), submissionId().orElseThrow());
	}

	private Optional<UUID> submissionId() {
		return Typed.uuid(submission);
	}

}
