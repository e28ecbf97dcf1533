package id.pantaugerai.file;

import java.nio.file.Path;

import id.pantaugerai.HandClock;

/** Stores of files without Spring. */
public final class FileStores {

	private FileStores() {
	}

	/** A store in a folder. */
	public static FileStore in(Path folder) {
		return new FileStore(folder, new HandClock("2026-02-16T02:00:00Z"));
	}

}
