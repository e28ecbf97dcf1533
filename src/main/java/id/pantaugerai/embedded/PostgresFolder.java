package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Where an embedded server keeps its things: the cluster, its password, its log, its
 * programs.
 */
record PostgresFolder(Path home, Path programs) {

	private static final int PASSWORD_BYTES = 32;

	static PostgresFolder open(Path folder, Path programs) throws IOException {
		Path home = folder.toAbsolutePath().normalize();
		if (!Files.isDirectory(home)) {
			Files.createDirectories(home.resolveSibling("."));
			Files.createDirectory(home, ownerOnly(home, "rwx------"));
		}
		if (!Files.isReadable(home) || !Files.isWritable(home)) {
			throw closed(home);
		}
		return new PostgresFolder(home.toRealPath(), programs.toAbsolutePath());
	}

	Path cluster() {
		return home.resolve("cluster");
	}

	Path draft() {
		return home.resolve("cluster.draft");
	}

	Path log() {
		return home.resolve("postgres.log");
	}

	Path passwordFile() {
		return home.resolve("password");
	}

	boolean hasCluster() {
		return Files.isDirectory(cluster());
	}

	/** Draws the password on first use; only the owner may read it. */
	String password() throws IOException {
		if (!Files.exists(passwordFile())) {
			byte[] random = new byte[PASSWORD_BYTES];
			new SecureRandom().nextBytes(random);
			Path draft = home.resolve("password.draft");
			Files.deleteIfExists(draft);
			Files.createFile(draft, ownerOnly(home, "rw-------"));
			Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
			Files.move(draft, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
		}
		return Files.readString(passwordFile()).strip();
	}

	private static FileAttribute<?>[] ownerOnly(Path near, String permissions) {
		if (!near.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
	}

	private static EmbeddedDatabaseException closed(Path home) {
		return new EmbeddedDatabaseException("""
				Folder basis data %1$s milik pengguna lain: tidak dapat dibaca dan ditulis.
				The database folder %1$s belongs to another user: it cannot be read and written.""".formatted(home), """
				Jalankan sebagai pemiliknya, atau pilih folder lain: --pantau.data-dir=<folder>
				Run as its owner, or choose another folder: --pantau.data-dir=<folder>""");
	}

}
