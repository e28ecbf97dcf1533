package id.pantaugerai.embedded;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FolderLockTests {

	@TempDir
	Path folder;

	@Test
	void keepsTheFolderForOne() throws Exception {
		try (FolderLock lock = FolderLock.take(folder)) {
			assertThat(lock).isNotNull();
			assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> FolderLock.take(folder))
				.withMessageContaining(Long.toString(ProcessHandle.current().pid()));
		}
		assertThatNoException().isThrownBy(() -> FolderLock.take(folder).close());
	}

	/**
	 * A start that fails lets go of it on every way out; the first fault is the one to
	 * tell.
	 */
	@Test
	void mayBeLetGoOfTwice() throws Exception {
		FolderLock lock = FolderLock.take(folder);
		lock.close();
		assertThatNoException().isThrownBy(lock::close);
	}

}
