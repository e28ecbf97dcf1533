package id.pantaugerai.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.pantaugerai.edition.Edition;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Slides as they are read again. */
final class Decks {

	private Decks() {
	}

	static XMLSlideShow read(Edition edition) throws IOException {
		return new XMLSlideShow(new ByteArrayInputStream(Presses.press().slides(edition).content()));
	}

	static XSLFSlide slide(XMLSlideShow show, String title) {
		return show.getSlides().stream().filter((slide) -> title.equals(slide.getTitle())).findFirst().orElseThrow();
	}

	static XSLFTable table(XSLFSlide slide) {
		return slide.getShapes()
			.stream()
			.filter(XSLFTable.class::isInstance)
			.map(XSLFTable.class::cast)
			.findFirst()
			.orElseThrow();
	}

	static String text(XSLFSlide slide) {
		return runs(slide).stream().map(XSLFTextRun::getRawText).collect(Collectors.joining("\n"));
	}

	static List<XSLFTextRun> runs(XSLFSlide slide) {
		return slide.getShapes()
			.stream()
			.flatMap(Decks::paragraphs)
			.flatMap((paragraph) -> paragraph.getTextRuns().stream())
			.toList();
	}

	private static Stream<XSLFTextParagraph> paragraphs(XSLFShape shape) {
		if (shape instanceof XSLFTable table) {
			return IntStream.range(0, table.getNumberOfRows())
				.boxed()
				.flatMap((row) -> table.getRows().get(row).getCells().stream())
				.flatMap((cell) -> cell.getTextParagraphs().stream());
		}
		return (shape instanceof XSLFTextShape text) ? text.getTextParagraphs().stream() : Stream.empty();
	}

}
