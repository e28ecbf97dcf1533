package id.pantaugerai.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Files named by the SHA-256 of their bytes, in the data folder. What {@link #save} has
 * answered survives a power cut, so a row that names the file may commit.
 */
@Component
public class FileStore {

	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

	private final Path files;

	private final Path parts;

	private final Clock clock;

	FileStore(@Value("${pantau.data-dir}") Path dataDir, Clock clock) {
		this.files = dataDir.toAbsolutePath().normalize().resolve("files");
		this.parts = files.resolve("part");
		this.clock = clock;
	}

	/** Keeps the bytes and names them; saving the same bytes again changes nothing. */
	public StoredFile save(InputStream content) {
		return write(content::transferTo);
	}

	/** Keeps what is written, however much, without holding it in memory. */
	public StoredFile write(FileContent content) {
		try {
			ensureDirectory(parts);
			closeToOthers(files);
			Path part = parts.resolve(UUID.randomUUID() + ".part");
			try {
				return moveIn(part, write(content, part));
			}
			finally {
				Files.deleteIfExists(part);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The bytes of a file; the resource says when they are gone. */
	public Resource open(FileHash hash) {
		return new FileSystemResource(path(hash));
	}

	Stream<Path> shelves() throws IOException {
		return children(files).stream().filter(Files::isDirectory).filter((shelf) -> !shelf.equals(parts));
	}

	Set<FileHash> idleOn(Path shelf, Instant before) throws IOException {
		try (Stream<Path> paths = Files.walk(shelf)) {
			return paths.filter((path) -> FileHash.isHash(path.getFileName().toString()))
				.filter((path) -> savedBefore(path, before))
				.map((path) -> new FileHash(path.getFileName().toString()))
				.collect(Collectors.toSet());
		}
	}

	synchronized boolean discard(FileHash hash, Instant before) throws IOException {
		return savedBefore(path(hash), before) && Files.deleteIfExists(path(hash));
	}

	int discardParts(Instant before) throws IOException {
		int discarded = 0;
		for (Path part : children(parts)) {
			discarded += (savedBefore(part, before) && Files.deleteIfExists(part)) ? 1 : 0;
		}
		return discarded;
	}

	private static StoredFile write(FileContent content, Path part) throws IOException {
		MessageDigest digest = sha256();
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
			content.writeTo(out);
			channel.force(true);
			return new StoredFile(new FileHash(HexFormat.of().formatHex(digest.digest())), channel.size());
		}
	}

	private StoredFile moveIn(Path part, StoredFile file) throws IOException {
		Path target = path(file.hash());
		Path shelf = Objects.requireNonNull(target.getParent());
		Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
		ensureDirectory(shelf);
		replace(part, target);
		sync(shelf);
		return file;
	}

	// The sweep looks at the time once more under the same lock before it deletes.
	private synchronized void replace(Path part, Path target) throws IOException {
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private Path path(FileHash hash) {
		String name = hash.value();
		return files.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
	}

	private static void ensureDirectory(Path directory) throws IOException {
		if (!Files.isDirectory(directory)) {
			Path parent = Objects.requireNonNull(directory.getParent());
			ensureDirectory(parent);
			Files.createDirectories(directory);
			sync(parent);
		}
	}

	// Deeds and photographs are shown by the application alone, which asks who looks.
	private static void closeToOthers(Path directory) throws IOException {
		try {
			if (isPosix(directory) && !Files.getPosixFilePermissions(directory).equals(OWNER)) {
				Files.setPosixFilePermissions(directory, OWNER);
			}
		}
		catch (FileSystemException ex) {
			// A folder that belongs to somebody else stays as open as they left it.
		}
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static void sync(Path directory) throws IOException {
		if (isPosix(directory)) {
			try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	private static Set<Path> children(Path directory) throws IOException {
		if (!Files.isDirectory(directory)) {
			return Set.of();
		}
		try (Stream<Path> paths = Files.list(directory)) {
			return paths.collect(Collectors.toSet());
		}
	}

	private static boolean savedBefore(Path path, Instant instant) {
		try {
			return Files.isRegularFile(path) && Files.getLastModifiedTime(path).toInstant().isBefore(instant);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
