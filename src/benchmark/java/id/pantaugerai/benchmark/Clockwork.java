package id.pantaugerai.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.PantauGeraiApplication;
import id.pantaugerai.embedded.BenchmarkServer;
import id.pantaugerai.standing.StandingService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.ScheduledTask;

/** Lets every job of the clock strike once, by hand. */
final class Clockwork {

	private static final String START = "start, until every past week is projected";

	private static final String REBUILD = "StandingService.rebuild";

	private static final String CLOSING = "ClosingSchedule.tick, for each week";

	private static final List<String> ONCE = List.of(START, REBUILD);

	private final BenchmarkServer database;

	private final Dataset dataset;

	private final Path folder;

	private final Map<String, Double> seconds = new LinkedHashMap<>();

	Clockwork(BenchmarkServer database, Dataset dataset, Path folder) {
		this.database = database;
		this.dataset = dataset;
		this.folder = folder;
	}

	/** How many seconds each job took. */
	Map<String, Double> seconds() {
		return seconds;
	}

	/** Whether it is no job of the clock, but done when years are brought in. */
	static boolean isOnce(String job) {
		return ONCE.contains(job);
	}

	/** Runs every job there is. */
	void strike() throws Exception {
		long start = System.nanoTime();
		try (ConfigurableApplicationContext application = start()) {
			List<ScheduledTask> tasks = tasks(application);
			tasks.forEach(ScheduledTask::cancel);
			dataset.settle();
			note(START, start);
			StandingService standings = application.getBean(StandingService.class);
			// plans came past the application
			dataset.kecamatan().forEach(standings::projectPlan);
			for (ScheduledTask task : tasks) {
				time(name(task), task.getTask().getRunnable());
			}
			share(CLOSING, dataset.closedWeeks());
		}
	}

	private static List<ScheduledTask> tasks(ConfigurableApplicationContext application) {
		return application.getBeansOfType(ScheduledAnnotationBeanPostProcessor.class)
			.values()
			.stream()
			.map(ScheduledAnnotationBeanPostProcessor::getScheduledTasks)
			.flatMap(Collection::stream)
			.toList();
	}

	/** What was done for so many weeks at once comes every week. */
	private void share(String job, int weeks) {
		String whole = job.replaceFirst(",.*", "");
		Double took = seconds.remove(whole);
		if (took != null && weeks > 0) {
			seconds.put(job, took / weeks);
		}
	}

	/**
	 * Makes every projection anew.
	 * @throws IllegalStateException when one was not what history tells
	 */
	void audit() throws Exception {
		try (ConfigurableApplicationContext application = start()) {
			List<String> kept = dataset.projections();
			time(REBUILD, application.getBean(StandingService.class)::rebuild);
			if (!dataset.projections().equals(kept)) {
				throw new IllegalStateException("A projection is not what history tells");
			}
		}
	}

	private ConfigurableApplicationContext start() {
		return SpringApplication.run(PantauGeraiApplication.class, settings());
	}

	private String[] settings() {
		return new String[] { "--server.port=0", "--spring.datasource.url=" + database.url(),
				"--spring.datasource.username=" + database.user(),
				"--spring.datasource.password=" + database.password(), "--pantau.data-dir=" + folder,
				"--spring.main.banner-mode=off", "--logging.level.root=error" };
	}

	private void time(String name, Runnable job) {
		long start = System.nanoTime();
		job.run();
		note(name, start);
	}

	private void note(String name, long start) {
		seconds.put(name, (System.nanoTime() - start) / 1e9);
		System.out.printf("%s: %.1f s%n", name, seconds.get(name));
	}

	private static String name(ScheduledTask task) {
		return task.toString().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
	}

}
