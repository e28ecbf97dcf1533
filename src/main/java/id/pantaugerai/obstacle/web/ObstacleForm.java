package id.pantaugerai.obstacle.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import id.pantaugerai.obstacle.ObstacleCategory;
import id.pantaugerai.obstacle.RaiseObstacle;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to note an obstacle, as it was typed. */
record ObstacleForm(@NotBlank(message = "{field.required}") @Nullable String category,
		@NotBlank(message = "{field.required}") @Size(max = 1000,
				message = "{field.long}") @Nullable String description,
		@NotBlank(message = "{field.required}") @DateText(future = false) @Nullable String since,
		@Nullable String submission) {

	private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	static ObstacleForm on(LocalDate today) {
		return new ObstacleForm(null, null, today.toString(), UUID.randomUUID().toString());
	}

	/** What the annotations cannot say. */
	void check(List<ObstacleCategory> categories, Errors errors) {
		if (categories.stream().noneMatch((known) -> known.code().equals(category))
				&& !errors.hasFieldErrors("category")) {
			errors.rejectValue("category", "field.required");
		}
		if (submissionId().isEmpty()) {
			errors.reject("obstacle.submission");
		}
	}

	/** The submission id to send next: the one that was sent, where it can be used. */
	String nextSubmission() {
		return submissionId().orElseGet(UUID::randomUUID).toString();
	}

	RaiseObstacle toCommand(String code) {
		String what = (description != null) ? description.strip() : "";
		String kind = (category != null) ? category : "";
		return new RaiseObstacle(code, kind, what, Typed.date(since).orElseThrow(), submissionId().orElseThrow());
	}

	private Optional<UUID> submissionId() {
		return Optional.ofNullable(submission)
			.filter((text) -> UUID_TEXT.matcher(text).matches())
			.map(UUID::fromString);
	}

}
