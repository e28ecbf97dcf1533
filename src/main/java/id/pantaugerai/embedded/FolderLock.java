package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * Holds a database folder for this process alone; the operating system lets go of it when
 * the process dies.
 */
final class FolderLock implements AutoCloseable {

	private static final long FAR_BEHIND_THE_TEXT = Long.MAX_VALUE - 1;

	private final FileChannel channel;

	private FolderLock(FileChannel channel) {
		this.channel = channel;
	}

	static FolderLock take(Path folder) throws IOException {
		Path file = folder.resolve("lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		if (tryLock(channel) == null) {
			channel.close();
			throw refusal(folder, Files.readString(file).strip());
		}
		channel.truncate(0);
		channel.write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
		return new FolderLock(channel);
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(FAR_BEHIND_THE_TEXT, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static EmbeddedDatabaseException refusal(Path folder, String pid) {
		return new EmbeddedDatabaseException("""
				Folder basis data %1$s sedang dipakai Pantau Gerai lain (proses %2$s).
				The database folder %1$s is in use by another Pantau Gerai (process %2$s).""".formatted(folder, pid),
				"""
						Hentikan yang itu dulu, atau pilih folder lain: --pantau.data-dir=<folder>
						Stop that one first, or choose another folder: --pantau.data-dir=<folder>""");
	}

	@Override
	public void close() throws IOException {
		if (channel.isOpen()) {
			channel.truncate(0);
			channel.close();
		}
	}

}
