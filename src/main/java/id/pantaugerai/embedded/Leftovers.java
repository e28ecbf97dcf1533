package id.pantaugerai.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Backends that outlive their killed server for a while; they hold its memory and must be
 * gone before the next start.
 */
record Leftovers(Path cluster) {

	private static final Duration GRACE = Duration.ofSeconds(5);

	void end() {
		List<ProcessHandle> processes = Postmaster.allAtWorkIn(cluster).toList();
		if (!await(processes)) {
			processes.forEach(ProcessHandle::destroyForcibly);
			await(processes);
		}
	}

	private static boolean await(List<ProcessHandle> processes) {
		CompletableFuture<?>[] ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
		return CompletableFuture.allOf(ends)
			.completeOnTimeout(null, GRACE.toSeconds(), TimeUnit.SECONDS)
			.thenApply(done -> processes.stream().noneMatch(ProcessHandle::isAlive))
			.join();
	}

}
