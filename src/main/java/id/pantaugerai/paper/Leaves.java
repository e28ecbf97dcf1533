package id.pantaugerai.paper;

import java.util.List;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the pages of a file. Painting notes for every box, painted or not, that it is
 * background, which in a long table outweighs all else; once a page is painted, one note
 * about the whole page stands for all of them.
 */
final class Leaves implements PageSupplier {

	private static final COSName BACKGROUND = COSName.getPDFName("Background");

	private @Nullable PDPage last;

	@Override
	public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
		finish();
		PDPage page = new PDPage(new PDRectangle(width, height));
		document.addPage(page);
		last = page;
		return page;
	}

	/** The last page is painted too. */
	void finish() {
		if (last == null || last.getResources() == null) {
			return;
		}
		COSDictionary notes = last.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
		if (notes != null) {
			join(notes, last.getMediaBox());
		}
	}

	private static void join(COSDictionary notes, PDRectangle page) {
		COSDictionary one = new COSDictionary();
		one.setItem(COSName.TYPE, BACKGROUND);
		one.setItem(COSName.BBOX, page);
		for (COSName name : List.copyOf(notes.keySet())) {
			COSDictionary note = notes.getCOSDictionary(name);
			if (note != null && BACKGROUND.equals(note.getCOSName(COSName.TYPE))) {
				notes.setItem(name, one);
			}
		}
	}

}
