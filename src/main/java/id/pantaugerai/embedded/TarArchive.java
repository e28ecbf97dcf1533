package id.pantaugerai.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a .txz archive onto the disk, and comes back when the disk has it. */
final class TarArchive {

	private static final int EXECUTABLE = 0100;

	private TarArchive() {
	}

	static void unpack(InputStream packed, Path target) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				write(tar, entry, inside(target, entry.getName()));
			}
		}
	}

	private static Path inside(Path target, String name) throws IOException {
		Path path = target.resolve(name).normalize();
		if (!path.startsWith(target)) {
			throw new IOException("The archive points outside its folder: " + name);
		}
		return path;
	}

	private static void write(InputStream tar, TarArchiveEntry entry, Path path) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(path);
			return;
		}
		Files.createDirectories(path.resolveSibling("."));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
			return;
		}
		try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			OutputStream out = Channels.newOutputStream(file);
			tar.transferTo(out);
			file.force(false);
		}
		if ((entry.getMode() & EXECUTABLE) != 0 && !path.toFile().setExecutable(true, false)) {
			throw new IOException("Cannot make " + path + " executable");
		}
	}

}
