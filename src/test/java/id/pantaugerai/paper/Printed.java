package id.pantaugerai.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads back what was printed. */
final class Printed {

	private Printed() {
	}

	static String text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper text = new PDFTextStripper();
			text.setSortByPosition(true);
			return text.getText(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static int pages(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
