package id.pantaugerai.demo;

import id.pantaugerai.obstacle.ObstacleClockService;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Loads the sample at the start and tells where to find it and how to sign in. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoStart implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

	private final DemoService demo;

	private final DemoPhotos photos;

	private final WeekWriter weeks;

	private final ObstacleClockService clock;

	private final Wording words;

	private final Environment environment;

	@Override
	public void run(ApplicationArguments arguments) {
		if (demo.load()) {
			photos.take();
			weeks.close();
			clock.due().forEach(clock::strike);
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		String port = environment.getProperty("local.server.port");
		if (port != null) {
			LOG.info(words.say("demo.start", "http://localhost:" + port + "/", DemoAccounts.PASSWORD));
		}
	}

}
