package id.pantaugerai.intake;

import lombok.RequiredArgsConstructor;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for imports that a killed application left half done. */
@Component
@RequiredArgsConstructor
class IntakeSchedule {

	private final IntakeService intake;

	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	void tick() {
		intake.freeAbandoned();
	}

}
