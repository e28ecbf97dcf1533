package id.pantaugerai.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.pantaugerai.shared.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

class FileStoreTests {

	static final Instant NOW = Instant.parse("2026-02-12T02:08:00Z");

	static final Clock CLOCK = Clock.fixed(NOW, Zone.WIB);

	@TempDir
	Path dataDir;

	FileStore store;

	@BeforeEach
	void open() {
		store = new FileStore(dataDir, CLOCK);
	}

	@Test
	void namesAFileByTheHashOfItsBytes() throws IOException {
		StoredFile file = save("pondasi");
		assertThat(file.hash().value()).startsWith("9436f774").hasSize(64);
		assertThat(file.length()).isEqualTo(7);
		assertThat(store.open(file.hash()).getContentAsString(StandardCharsets.UTF_8)).isEqualTo("pondasi");
	}

	@Test
	void isOpenToTheApplicationAlone() throws IOException {
		Files.createDirectories(dataDir.resolve("files"));
		save("sertifikat");

		assumeThat(dataDir.getFileSystem().supportedFileAttributeViews()).contains("posix");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataDir.resolve("files"))))
			.isEqualTo("rwx------");
	}

	@Test
	void keepsTheSameBytesOnce() throws IOException {
		assertThat(save("pondasi")).isEqualTo(save("pondasi"));
		assertThat(filesOnDisk()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../../etc/passwd", "ABCDEF", "%2e%2e%2f" })
	void refusesANameThatIsNoHash(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> new FileHash(name));
	}

	@Test
	void leavesNothingBehindWhenTheSenderBreaksOff() throws IOException {
		InputStream broken = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the signal is gone");
			}
		};
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> store.save(broken));
		assertThat(filesOnDisk()).isEmpty();
	}

	@Test
	void sweepsWhatACrashLeftHalfWritten() throws IOException {
		Path half = Files.writeString(Files.createDirectories(dataDir.resolve("files/part")).resolve("x.part"), "half");
		age(half, Duration.ofHours(25));
		sweep(Set.of());
		assertThat(filesOnDisk()).isEmpty();
	}

	@Test
	void sweepsAnOrphanAfterADay() throws IOException {
		save("yatim");
		age(filesOnDisk().get(0), Duration.ofHours(25));
		sweep(Set.of());
		assertThat(filesOnDisk()).isEmpty();
	}

	@Test
	void leavesAYoungFileWhoseRowMayStillCommit() throws IOException {
		save("baru");
		age(filesOnDisk().get(0), Duration.ofHours(23));
		sweep(Set.of());
		assertThat(filesOnDisk()).hasSize(1);
	}

	@Test
	void leavesWhatARowNames() throws IOException {
		StoredFile file = save("dipakai");
		age(filesOnDisk().get(0), Duration.ofDays(400));
		sweep(Set.of(file.hash()));
		assertThat(filesOnDisk()).hasSize(1);
	}

	@Test
	void makesAnOrphanYoungAgainWhenItIsSavedAgain() throws IOException {
		save("dipakai lagi");
		age(filesOnDisk().get(0), Duration.ofDays(2));
		save("dipakai lagi");
		sweep(Set.of());
		assertThat(filesOnDisk()).hasSize(1);
	}

	@Test
	void sweepsNothingWhileNobodyCanSayWhatIsInUse() throws IOException {
		save("dipakai");
		age(filesOnDisk().get(0), Duration.ofDays(2));
		new FileSweep(store, List.of(), CLOCK).sweep();
		assertThat(filesOnDisk()).hasSize(1);
	}

	private StoredFile save(String text) {
		return store.save(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private void sweep(Set<FileHash> named) throws IOException {
		new FileSweep(store, List.of((files) -> named), CLOCK).sweep();
	}

	private static void age(Path file, Duration age) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
	}

	private List<Path> filesOnDisk() throws IOException {
		try (Stream<Path> paths = Files.walk(dataDir)) {
			return paths.filter(Files::isRegularFile).toList();
		}
	}

}
