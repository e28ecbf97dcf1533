package id.pantaugerai.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import id.pantaugerai.file.FileStore;
import id.pantaugerai.file.FileStores;
import id.pantaugerai.paper.Letters;
import id.pantaugerai.paper.PaperPress;
import id.pantaugerai.shared.Bundle;

/** A press without Spring. */
public final class Presses {

	static final String ADDRESS = "https://gerai.contoh.go.id";

	private Presses() {
	}

	/** A press whose store of photographs is empty. */
	public static EditionPress press() {
		try {
			return press(FileStores.in(Files.createTempDirectory("pantau-press")), Letters.press());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static EditionPress press(FileStore files, PaperPress paper) {
		PressWords words = words();
		PressTables tables = new PressTables(words);
		CheckAddress address = new CheckAddress(ADDRESS + "/");
		PressNotes notes = new PressNotes(words, address);
		PressPhotos photos = new PressPhotos(files);
		return new EditionPress(tables,
				new EditionPaper(paper, new PaperDrawings(words), new PaperPlates(photos, words), photos, words,
						address),
				new EditionWorkbook(tables, new PressDiagrams(tables), notes, words),
				new EditionSlides(new SlidePlan(new PressDiagrams(tables), words), photos, words, address),
				new EditionBundle(tables, notes), new EditionMessage(words, address));
	}

	static PressWords words() {
		return new PressWords(Bundle.wording());
	}

}
