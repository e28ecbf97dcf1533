package id.pantaugerai.obstacle;

import id.pantaugerai.account.Officer;
import org.jspecify.annotations.Nullable;

/**
 * Officers at work on one obstacle.
 *
 * @param steps takes their steps
 * @param details shows it to them
 * @param number which obstacle
 */
public record Desk(ObstacleStepService steps, ObstacleDetailService details, String number) {

	public ObstacleDetail see(Officer officer) {
		return details.get(number, officer);
	}

	public void take(ObstacleAction action, @Nullable String text, Officer officer) {
		take(action, Words.of(text), officer);
	}

	public void take(ObstacleAction action, Words words, Officer officer) {
		steps.take(step(action, words, null, officer), officer);
	}

	void route(String office, Officer officer) {
		steps.take(step(ObstacleAction.ROUTE, Words.of("Urusan " + office), office, officer), officer);
	}

	public void escalate(Officer officer) {
		take(ObstacleAction.ESCALATE, new Words("Sudah dirapatkan", "Surat pinjam pakai", null, null, null), officer);
	}

	TakeStep step(ObstacleAction action, Words words, @Nullable String office, Officer officer) {
		return new TakeStep(number, action, see(officer).seen(), words, office, null);
	}

}
