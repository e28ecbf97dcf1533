package id.pantaugerai.obstacle;

import java.util.List;

import id.pantaugerai.OtherClock;
import id.pantaugerai.PantauGeraiApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Another instance of the application, which strikes once and tells of each stroke. */
final class ClockApplication {

	private static final String STRUCK = "STRUCK ";

	private ClockApplication() {
	}

	public static void main(String[] args) {
		ConfigurableApplicationContext context = new SpringApplication(PantauGeraiApplication.class, OtherClock.class)
			.run(args);
		ObstacleClockService clock = context.getBean(ObstacleClockService.class);
		for (long id : clock.due()) {
			clock.strike(id);
			System.out.println(STRUCK + id);
		}
		context.close();
	}

	/** The obstacles whose strokes it has told of, each on a whole line. */
	static List<Long> struck(String said) {
		return said.substring(0, said.lastIndexOf('\n') + 1)
			.lines()
			.filter((line) -> line.startsWith(STRUCK))
			.map((line) -> Long.valueOf(line.substring(STRUCK.length())))
			.toList();
	}

}
