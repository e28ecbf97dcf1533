package id.pantaugerai.paper;

import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
		return new Typeface(family, weight, Pantry.bytes("fonts/" + file + ".ttf"));
	}

}
