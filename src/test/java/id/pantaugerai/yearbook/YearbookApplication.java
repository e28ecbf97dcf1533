package id.pantaugerai.yearbook;

import id.pantaugerai.OtherClock;
import id.pantaugerai.PantauGeraiApplication;

import org.springframework.boot.SpringApplication;

/**
 * Another instance of the application, which makes what waits at the hour of the test.
 */
final class YearbookApplication {

	private YearbookApplication() {
	}

	public static void main(String[] args) {
		new SpringApplication(PantauGeraiApplication.class, OtherClock.class).run(args)
			.getBean(YearbookMaker.class)
			.run();
	}

}
