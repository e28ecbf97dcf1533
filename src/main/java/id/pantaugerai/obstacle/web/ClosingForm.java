package id.pantaugerai.obstacle.web;

import id.pantaugerai.obstacle.CloseObstacle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the browser sends to close an obstacle, as it was typed. */
record ClosingForm(@NotBlank(message = "{obstacle.solution.missing}") @Size(max = 1000,
		message = "{field.long}") @Nullable String solution) {

	CloseObstacle toCommand(String code, long id) {
		return new CloseObstacle(code, id, (solution != null) ? solution.strip() : "");
	}

}
