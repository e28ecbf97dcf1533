package id.pantaugerai.intake;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

@ExtendWith(OutputCaptureExtension.class)
class IntakeRunnerTests {

	private static final UUID ID = UUID.randomUUID();

	private static final String TRACE = "\tat ";

	private final IntakeArchive archive = mock(IntakeArchive.class);

	private final IntakeRunner runner = new IntakeRunner(archive);

	@AfterEach
	void close() {
		runner.close();
	}

	@Test
	void tellsInOneLineThatAnotherWasFaster(CapturedOutput log) {
		fail(new DuplicateKeyException("uq_land_asset_register"), "intake.stopped.clash");

		assertThat(log.getAll()).contains("could not go on", "uq_land_asset_register").doesNotContain(TRACE);
	}

	@Test
	void tellsInOneLineWhyAFileIsRefused(CapturedOutput log) {
		fail(new RefusedFileException("long", IntakeJobs.MOST_ROWS), "intake.refused.long");

		assertThat(log.getAll()).contains("could not go on").doesNotContain(TRACE);
	}

	@Test
	void tellsWholeWhatNobodyForesaw(CapturedOutput log) {
		fail(new IllegalStateException("broken"), "intake.stopped.failed");

		assertThat(log.getAll()).contains("could not go on", TRACE);
	}

	private void fail(RuntimeException fault, String reason) {
		runner.run(ID, ImportState.APPLYING, ImportState.CHECKED, () -> {
			throw fault;
		});
		verify(archive, timeout(10_000)).move(ID, ImportState.APPLYING, ImportState.CHECKED, reason);
	}

}
