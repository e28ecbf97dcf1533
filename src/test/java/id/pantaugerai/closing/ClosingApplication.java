package id.pantaugerai.closing;

import id.pantaugerai.OtherClock;
import id.pantaugerai.PantauGeraiApplication;
import id.pantaugerai.shared.Week;

import org.springframework.boot.SpringApplication;
import org.springframework.context.event.EventListener;

/**
 * Another instance of the application, which closes what is due and gets stuck in one
 * week: its report is written, its transaction still open.
 */
class ClosingApplication {

	static final String STUCK = "STUCK IN ";

	static final Week WEEK = new Week(2026, 6);

	public static void main(String[] args) {
		Class<?>[] sources = { PantauGeraiApplication.class, ClosingApplication.class, OtherClock.class,
				PlainComposer.class };
		new SpringApplication(sources).run(args).getBean(ClosingJob.class).run();
	}

	@EventListener
	void stick(WeekClosed closed) throws InterruptedException {
		if (closed.week().equals(WEEK)) {
			System.out.println(STUCK + closed.week());
			Thread.sleep(600_000);
		}
	}

}
