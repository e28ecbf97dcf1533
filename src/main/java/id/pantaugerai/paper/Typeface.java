package id.pantaugerai.paper;

import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;

/**
 * A face that travels inside every file, so that it looks the same on every machine.
 *
 * @param family its name in stylesheets
 * @param weight 400 or 700
 * @param file what the face is drawn from; not to be changed
 */
record Typeface(String family, int weight, byte[] file) {

	/** Where a face counts its tables, where it lists them, and how long an entry is. */
	private static final int TABLES = 4;

	private static final int DIRECTORY = 12;

	private static final int ENTRY = 16;

	/** "GSUB", and a name that no table has and that stands in the same order. */
	private static final int JOINED = 0x47535542;

	private static final int HIDDEN = 0x4753555F;

	/** The faces of the house: text, and the signs that the text face lacks. */
	static List<Typeface> all() {
		return List.of(of("Liberation Sans", 400, "LiberationSans-Regular"),
				of("Liberation Sans", 700, "LiberationSans-Bold"), of("Pantau Symbols", 400, "PantauSymbols"));
	}

	void addTo(PdfRendererBuilder builder) {
		builder.useFont(() -> new ByteArrayInputStream(file), family, weight, FontStyle.NORMAL, true);
	}

	void addTo(OpenHtmlFontResolver drawings) {
		try {
			drawings.addFontStream(() -> new ByteArrayInputStream(file), family, weight, FontStyle.NORMAL);
		}
		catch (IOException | FontFormatException ex) {
			throw new IllegalStateException("A face of ours cannot be read", ex);
		}
	}

	private static Typeface of(String family, int weight, String file) {
		return new Typeface(family, weight, unjoined(Pantry.bytes("fonts/" + file + ".ttf")));
	}

	/**
	 * Hides the table of joined letters: the layout measures without it, and the printer
	 * would prepare it anew for each word, which is half of its work.
	 */
	private static byte[] unjoined(byte[] file) {
		ByteBuffer face = ByteBuffer.wrap(file);
		for (int table = 0; table < face.getShort(TABLES); table++) {
			int at = DIRECTORY + table * ENTRY;
			if (face.getInt(at) == JOINED) {
				face.putInt(at, HIDDEN);
			}
		}
		return file;
	}

}
