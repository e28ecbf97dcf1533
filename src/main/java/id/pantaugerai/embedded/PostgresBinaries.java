package id.pantaugerai.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs, unpacked once from the archive that the build put on the class
 * path.
 */
record PostgresBinaries(Path home) {

	private static final String DRAFT = "unpacking-";

	static boolean present() {
		return archive().isPresent();
	}

	/**
	 * Unpacks into a folder of its own beside the target and renames it, so that nobody
	 * ever sees half of it.
	 */
	static PostgresBinaries unpackInto(Path cache) throws IOException {
		URL archive = archive().orElseThrow(PostgresBinaries::absent);
		if (!Files.isDirectory(cache)) {
			Files.createDirectories(cache);
		}
		Path home = cache.resolve("postgres-" + fingerprint(archive));
		if (!Files.isDirectory(home)) {
			removeDraftsOfTheDead(cache);
			Path draft = Files.createTempDirectory(cache, DRAFT + ProcessHandle.current().pid() + "-");
			try (InputStream packed = new BufferedInputStream(archive.openStream(), 1 << 16)) {
				TarArchive.unpack(packed, draft);
				publish(draft, home);
			}
			finally {
				FileSystemUtils.deleteRecursively(draft);
			}
		}
		return new PostgresBinaries(home);
	}

	String program(String name) {
		return home.resolve("bin").resolve(isWindows() ? name + ".exe" : name).toString();
	}

	static boolean isWindows() {
		return system().startsWith("windows");
	}

	private static void publish(Path draft, Path home) throws IOException {
		try {
			Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			if (!Files.isDirectory(home)) {
				throw ex;
			}
		}
	}

	private static void removeDraftsOfTheDead(Path cache) throws IOException {
		try (DirectoryStream<Path> drafts = Files.newDirectoryStream(cache, DRAFT + "*")) {
			for (Path draft : drafts) {
				long pid = Long.parseLong(String.valueOf(draft.getFileName()).split("-")[1]);
				if (ProcessHandle.of(pid).isEmpty()) {
					removeAsTheOnlyOne(draft);
				}
			}
		}
	}

	/**
	 * Takes the draft by a rename that only one of several can win: who deletes a folder
	 * that another deletes too fails on what is gone.
	 */
	private static void removeAsTheOnlyOne(Path draft) throws IOException {
		Path taken = draft.resolveSibling(DRAFT + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
		try {
			Files.move(draft, taken, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (NoSuchFileException ex) {
			return;
		}
		FileSystemUtils.deleteRecursively(taken);
	}

	private static Optional<URL> archive() {
		String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
		String processor = architecture.equals("aarch64") ? "arm_64" : "x86_64";
		String name = "postgres-%s-%s.txz".formatted(system(), processor);
		return Optional.ofNullable(PostgresBinaries.class.getClassLoader().getResource(name));
	}

	private static String system() {
		String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
	}

	private static String fingerprint(URL archive) throws IOException {
		try (InputStream stream = archive.openStream()) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			new DigestInputStream(stream, digest).transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static EmbeddedDatabaseException absent() {
		return new EmbeddedDatabaseException("""
				Basis data belum ditentukan, dan PostgreSQL tertanam tidak ada di paket ini.
				No database is named, and this package carries no embedded PostgreSQL.""",
				"""
						Isi SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/nama), SPRING_DATASOURCE_USERNAME dan SPRING_DATASOURCE_PASSWORD.
						Set SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/name), SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.""");
	}

}
