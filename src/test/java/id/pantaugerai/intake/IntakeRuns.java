package id.pantaugerai.intake;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.account.Officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Brings files and waits until the work on them is done. */
record IntakeRuns(IntakeService intake) {

	UUID bring(byte[] file) {
		UUID id = checked(file);
		intake.apply(Officers.BKAD, id);
		assertThat(settled(id).state()).isEqualTo(ImportState.APPLIED);
		return id;
	}

	UUID checked(byte[] file) {
		UUID id = Objects.requireNonNull(intake.open(Officers.BKAD, "aset.xlsx", new ByteArrayInputStream(file)).id());
		assertThat(settled(id).state()).isEqualTo(ImportState.CHECKED);
		return id;
	}

	ImportSummary settled(UUID id) {
		ImportSummary found = await().atMost(Duration.ofMinutes(1))
			.until(() -> intake.get(Officers.BKAD, id), (summary) -> !summary.state().busy());
		assertThat(found.stopReason()).isNull();
		return found;
	}

}
