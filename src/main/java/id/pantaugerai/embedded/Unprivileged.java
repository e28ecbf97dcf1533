package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL refuses to run as root; finds the words before a command that make it
 * somebody lesser.
 */
final class Unprivileged {

	private static final Duration MOMENT = Duration.ofSeconds(30);

	private static final Path SELF = Path.of("/proc/self");

	private static final int NOBODY = 65534;

	private Unprivileged() {
	}

	/**
	 * As root: in a user namespace where that is allowed, else as the owner of the
	 * folder, who is never root.
	 */
	static List<String> prefixFor(Path folder) throws IOException {
		if (!isRoot()) {
			return List.of();
		}
		int owner = uid(folder);
		List<String> namespace = List.of("unshare", "-U");
		if (owner == 0 && new Command(List.of("true")).after(namespace).run(folder, MOMENT).succeeded()) {
			return namespace;
		}
		return as(owner == 0 ? NOBODY : owner, folder);
	}

	private static List<String> as(int user, Path folder) {
		List<String> prefix = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
		new Command(List.of("chown", "-R", user + ":" + user, folder.toString())).run(folder, MOMENT);
		Command look = new Command(List.of("test", "-x", folder.toString())).after(prefix);
		if (!look.run(folder, MOMENT).succeeded()) {
			throw new EmbeddedDatabaseException("""
					PostgreSQL tidak boleh berjalan sebagai root, dan pengguna biasa tidak dapat membuka %1$s.
					PostgreSQL must not run as root, and an ordinary user cannot open %1$s.""".formatted(folder), """
					Jalankan sebagai pengguna biasa, atau pilih folder lain: --pantau.data-dir=<folder>
					Run as an ordinary user, or choose another folder: --pantau.data-dir=<folder>""");
		}
		return prefix;
	}

	private static boolean isRoot() throws IOException {
		return Files.exists(SELF) && uid(SELF) == 0;
	}

	private static int uid(Path path) throws IOException {
		return (int) Files.getAttribute(path, "unix:uid");
	}

}
