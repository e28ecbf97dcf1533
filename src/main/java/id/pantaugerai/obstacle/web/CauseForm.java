package id.pantaugerai.obstacle.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.obstacle.ObstacleCategory;
import id.pantaugerai.obstacle.RaiseObstacle;
import id.pantaugerai.obstacle.Severity;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** One tap on the cause of a critical site. */
record CauseForm(@Nullable String category, @NotNull @Nullable UUID submission) {

	/** The name of the kind that was tapped; empty when there is no such. */
	String name(List<ObstacleCategory> categories) {
		return categories.stream()
			.filter((known) -> known.code().equals(category))
			.map(ObstacleCategory::name)
			.findFirst()
			.orElse("");
	}

	RaiseObstacle toCommand(String code, String words, LocalDate today) {
		return new RaiseObstacle(code, String.valueOf(category), words, today, Severity.MENGHAMBAT, null, null, tap());
	}

	/** One page is shown to every session of an officer: another cause is another tap. */
	private UUID tap() {
		return (submission != null)
				? UUID.nameUUIDFromBytes((submission + " " + category).getBytes(StandardCharsets.UTF_8))
				: UUID.randomUUID();
	}

}
