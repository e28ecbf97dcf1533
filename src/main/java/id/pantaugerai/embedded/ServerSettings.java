package id.pantaugerai.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * How the server runs. Named on its command line, where no file in the cluster can
 * overrule it.
 */
record ServerSettings(boolean durable, int connections) {

	static final ServerSettings DURABLE = new ServerSettings(true, 100);

	/**
	 * For a cluster that lives as long as a build: quick, and worthless after a power
	 * cut.
	 */
	static final ServerSettings THROWAWAY = new ServerSettings(false, 300);

	List<String> creation() {
		return durable ? List.of() : List.of("--no-sync");
	}

	String options(int port) {
		String safe = durable ? "on" : "off";
		List<String> options = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "port=" + port,
				"unix_socket_directories=", "max_connections=" + connections));
		options.addAll(List.of("fsync=" + safe, "synchronous_commit=" + safe, "full_page_writes=" + safe));
		options.addAll(List.of("shared_buffers=64MB", "work_mem=8MB", "maintenance_work_mem=64MB", "jit=off",
				"random_page_cost=1.1", "checkpoint_timeout=15min", "max_wal_size=1GB", "logging_collector=off"));
		return "-c " + String.join(" -c ", options);
	}

}
