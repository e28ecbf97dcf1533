package id.pantaugerai.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.AtOnce;
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

		List<PostgresBinaries> both = AtOnce.run(2, () -> PostgresBinaries.unpackInto(cache));
		PostgresBinaries binaries = both.get(0);

		assertThat(both).containsOnly(binaries);
		assertThat(Path.of(binaries.program("postgres"))).isExecutable();
		try (Stream<Path> remains = Files.list(cache)) {
			assertThat(remains).containsExactly(binaries.home());
		}
	}

}
