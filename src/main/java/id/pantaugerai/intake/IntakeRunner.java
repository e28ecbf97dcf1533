package id.pantaugerai.intake;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Does the long work of imports one after the other, away from the threads that answer.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class IntakeRunner implements AutoCloseable {

	private final IntakeArchive archive;

	private final ExecutorService thread = Executors.newSingleThreadExecutor(factory());

	/** Runs the work of a state; when it fails, the import is left in another. */
	void run(UUID id, ImportState during, ImportState otherwise, Runnable work) {
		thread.execute(() -> {
			try {
				work.run();
			}
			catch (RuntimeException ex) {
				log.warn("Import {} could not go on while {}", id, during, ex);
				archive.move(id, during, otherwise, reason(ex));
			}
		});
	}

	@Override
	public void close() {
		thread.shutdownNow();
	}

	private static String reason(RuntimeException ex) {
		if (ex instanceof RefusedFileException refused) {
			return refused.refusal().reason();
		}
		return (ex instanceof DataIntegrityViolationException) ? "intake.stopped.clash" : "intake.stopped.failed";
	}

	private static CustomizableThreadFactory factory() {
		CustomizableThreadFactory factory = new CustomizableThreadFactory("intake-");
		factory.setDaemon(true);
		return factory;
	}

}
