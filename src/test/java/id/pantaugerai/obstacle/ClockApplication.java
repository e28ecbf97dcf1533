package id.pantaugerai.obstacle;

import id.pantaugerai.PantauGeraiApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Another instance of the application, which strikes once and tells of each stroke. */
final class ClockApplication {

	private ClockApplication() {
	}

	public static void main(String[] args) {
		ConfigurableApplicationContext context = SpringApplication.run(PantauGeraiApplication.class, args);
		ObstacleClockService clock = context.getBean(ObstacleClockService.class);
		for (long id : clock.due()) {
			clock.strike(id);
			System.out.println("STRUCK " + id);
		}
		context.close();
	}

}
