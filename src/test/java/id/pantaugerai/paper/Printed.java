package id.pantaugerai.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads back what was printed. */
public final class Printed {

	private Printed() {
	}

	/** The text of all pages, line by line. */
	public static String text(byte[] pdf) {
		return String.join("", pages(pdf));
	}

	/** The text of each page, line by line. */
	public static List<String> pages(byte[] pdf) {
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper text = new PDFTextStripper();
			text.setSortByPosition(true);
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				text.setStartPage(page);
				text.setEndPage(page);
				pages.add(text.getText(document));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pages;
	}

	/** The size of each page, in millimetres. */
	public static List<String> sizes(byte[] pdf) throws IOException {
		List<String> sizes = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				PDRectangle box = page.getMediaBox();
				sizes.add(millimetres(box.getWidth()) + " x " + millimetres(box.getHeight()));
			}
		}
		return sizes;
	}

	private static long millimetres(double points) {
		return Math.round(points / 72 * 25.4);
	}

	/** Where the last letter of the longest line ends, in millimetres. */
	static double rightmost(byte[] pdf) {
		List<Float> ends = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition position) {
					ends.add(position.getXDirAdj() + position.getWidthDirAdj());
				}
			}.getText(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Collections.max(ends) / 72 * 25.4;
	}

	static XWPFDocument file(byte[] docx) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(docx));
	}

	static String words(byte[] docx) {
		try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
			return words.getText();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
