package id.pantaugerai.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole before any of it is sent, on disk instead of in memory. It
 * has no name by which another could open it where the system allows that, and is gone
 * once it is closed.
 */
final class Spool implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final FileChannel file;

	private Spool(FileChannel file) {
		this.file = file;
	}

	static Spool of(Download.Content content) throws IOException {
		Path path = Files.createTempFile("pantau-", ".unduhan");
		Spool spool = new Spool(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE));
		try {
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(spool.file), BUFFER);
			content.writeTo(out);
			out.flush();
			return spool;
		}
		catch (IOException | RuntimeException ex) {
			spool.close();
			throw ex;
		}
	}

	long length() throws IOException {
		return file.size();
	}

	void copyTo(OutputStream out) throws IOException {
		WritableByteChannel target = Channels.newChannel(out);
		for (long sent = 0; sent < file.size();) {
			sent += file.transferTo(sent, BUFFER, target);
		}
	}

	@Override
	public void close() throws IOException {
		file.close();
	}

}
