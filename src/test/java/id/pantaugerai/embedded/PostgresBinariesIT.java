package id.pantaugerai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresBinariesIT {

	@TempDir
	Path cache;

	@Test
	void unpacksOnceThoughTwoComeAtTheSameTime() throws Exception {
		for (int i = 0; i < 200; i++) {
			Files.createDirectories(cache.resolve("unpacking-999999999-" + i).resolve("bin").resolve("lib"));
		}

		CompletableFuture<PostgresBinaries> other = CompletableFuture.supplyAsync(this::unpack);
		PostgresBinaries binaries = unpack();

		assertThat(other.get()).isEqualTo(binaries);
		assertThat(Path.of(binaries.program("postgres"))).isExecutable();
		try (Stream<Path> remains = Files.list(cache)) {
			assertThat(remains).containsExactly(binaries.home());
		}
	}

	private PostgresBinaries unpack() {
		try {
			return PostgresBinaries.unpackInto(cache);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
