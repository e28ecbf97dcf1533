package id.pantaugerai.intake;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.core.NestedExceptionUtils;
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

	/** What waits for its turn or is being worked on; the same may do so twice. */
	private final List<UUID> held = new CopyOnWriteArrayList<>();

	private final ExecutorService thread = Executors.newSingleThreadExecutor(factory());

	/** Runs the work of a state; when it fails, the import is left in another. */
	void run(UUID id, ImportState during, ImportState otherwise, Runnable work) {
		held.add(id);
		thread.execute(() -> {
			try {
				work.run();
			}
			catch (RuntimeException ex) {
				tell(id, during, ex);
				archive.move(id, during, otherwise, reason(ex));
			}
			finally {
				held.remove(id);
			}
		});
	}

	/** The imports that wait for their turn here, or are being worked on. */
	List<UUID> held() {
		return List.copyOf(held);
	}

	@Override
	public void close() {
		thread.shutdownNow();
	}

	/** What can be foreseen is told in one line, however often it is tried. */
	private static void tell(UUID id, ImportState during, RuntimeException ex) {
		if (ex instanceof RefusedFileException || ex instanceof DataIntegrityViolationException) {
			log.warn("Import {} could not go on while {}: {}", id, during,
					NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
			return;
		}
		log.warn("Import {} could not go on while {}", id, during, ex);
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
