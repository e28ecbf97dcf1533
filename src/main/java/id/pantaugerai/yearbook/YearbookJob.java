package id.pantaugerai.yearbook;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends the maker to work as soon as somebody asks, and now and then for what another
 * instance left behind; one archive at a time, on a thread that lets the others go first.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class YearbookJob implements AutoCloseable {

	private final YearbookMaker maker;

	private final YearbookDesk desk;

	private final AtomicBoolean busy = new AtomicBoolean();

	private final ExecutorService thread = Executors.newSingleThreadExecutor(factory());

	@TransactionalEventListener
	void on(YearbookAsked asked) {
		tick();
	}

	@Scheduled(initialDelayString = "${pantau.yearbook.every}", fixedDelayString = "${pantau.yearbook.every}")
	void tick() {
		if (busy.compareAndSet(false, true)) {
			thread.execute(this::work);
		}
	}

	@Scheduled(cron = "0 50 1 * * *", zone = "Asia/Jakarta")
	void sweep() {
		desk.sweep();
	}

	@Override
	public void close() {
		thread.shutdown();
	}

	private void work() {
		try {
			maker.run();
		}
		catch (RuntimeException ex) {
			log.error("The files of a year could not be made; another try follows", ex);
		}
		finally {
			busy.set(false);
		}
	}

	private static CustomizableThreadFactory factory() {
		CustomizableThreadFactory factory = new CustomizableThreadFactory("yearbook-");
		factory.setDaemon(true);
		factory.setThreadPriority(Thread.MIN_PRIORITY);
		return factory;
	}

}
