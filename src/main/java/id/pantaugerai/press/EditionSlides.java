package id.pantaugerai.press;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Masthead;
import id.pantaugerai.shared.Figures;
import lombok.RequiredArgsConstructor;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

import org.springframework.stereotype.Component;

/** Writes an edition as slides for the coordination meeting. */
@Component
@RequiredArgsConstructor
class EditionSlides {

	private static final int POINTS = 7;

	private static final int SENTENCE = 240;

	private static final double TOP = 88;

	private final SlidePlan plan;

	private final PressPhotos photos;

	private final PressWords words;

	private final CheckAddress addresses;

	byte[] write(Edition edition) {
		Masthead head = edition.content().masthead();
		String source = words.say("press.slide.source", head.office(), words.asOf(edition), words.stamp(edition));
		try (SlideDeck deck = new SlideDeck(source)) {
			deck.describe(words.title(edition), head.office(), edition.content().asOf());
			cover(deck, edition);
			for (SlidePage page : plan.of(edition.content())) {
				draw(deck, deck.slide(page.title(), false), page);
			}
			return deck.bytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void cover(SlideDeck deck, Edition edition) {
		Masthead head = edition.content().masthead();
		XSLFSlide slide = deck.slide(words.title(edition), true);
		deck.picture(slide, photos.crest(head.crest(), words.say("press.crest")),
				new Rectangle2D.Double(SlideDeck.MARGIN, 54, 84, 96));
		SlideDeck.text(slide, place(148, 62, 700, 34), head.government(), 20, SlideDeck.MUTED);
		SlideDeck.text(slide, place(148, 92, 768, 44), head.office(), 24, SlideDeck.INK);
		SlideDeck.text(slide, place(SlideDeck.MARGIN, 290, 700, 40), words.period(edition), 24, SlideDeck.NAVY);
		SlideDeck.text(slide, place(SlideDeck.MARGIN, 338, 700, 34), words.asOf(edition), 20, SlideDeck.MUTED);
		SlideDeck.text(slide, place(SlideDeck.MARGIN, 370, 700, 34), words.state(edition), 20, SlideDeck.MUTED);
		SlideDeck.text(slide, place(SlideDeck.MARGIN, 440, 700, 34), words.stamp(edition), 20, SlideDeck.INK);
		addresses.address(edition).ifPresent((address) -> {
			SlideDeck.text(slide, place(SlideDeck.MARGIN, 470, 700, 34), address, 18, SlideDeck.MUTED);
			deck.picture(slide, CheckSquare.of(address, words.say("press.square")), place(776, 360, 140, 140));
		});
	}

	private void draw(SlideDeck deck, XSLFSlide slide, SlidePage page) {
		if (page instanceof SlidePage.Points points) {
			points(slide, points.sentences());
			more(slide, Math.min(POINTS, points.sentences().size()), points.sentences().size(),
					points.sentences().stream().anyMatch((sentence) -> sentence.length() > SENTENCE));
		}
		else if (page instanceof SlidePage.Table table) {
			List<SlideTable> drawn = SlideTable.of(table);
			drawn.forEach((each) -> each.draw(slide));
			more(slide, drawn.stream().mapToInt(SlideTable::rows).sum(), table.grid().rows().size(),
					drawn.stream().anyMatch(SlideTable::shortened));
		}
		else if (page instanceof SlidePage.Chart chart) {
			double top = (chart.finding() != null) ? TOP + 34 : TOP;
			if (chart.finding() != null) {
				SlideDeck.text(slide, place(SlideDeck.MARGIN, TOP - 6, 872, 34), chart.finding(), 20, SlideDeck.NAVY);
			}
			new SlideChart(chart.diagram()).draw(deck, slide, place(SlideDeck.MARGIN, top, 872, 492 - top));
		}
	}

	private static void points(XSLFSlide slide, List<String> sentences) {
		XSLFTextBox box = SlideDeck.text(slide, place(SlideDeck.MARGIN, TOP, 872, 396), "", 22, SlideDeck.INK);
		box.clearText();
		for (String sentence : sentences.subList(0, Math.min(POINTS, sentences.size()))) {
			XSLFTextParagraph paragraph = box.addNewTextParagraph();
			SlideDeck.write(paragraph, Wrapping.cut(sentence, SENTENCE, 1), (sentences.size() > 5) ? 20 : 22,
					SlideDeck.INK);
			paragraph.setBullet(true);
			paragraph.setIndent(-20.0);
			paragraph.setLeftMargin(20.0);
			paragraph.setSpaceAfter(-10.0);
		}
	}

	/** Says when a table or a text goes on elsewhere. */
	private void more(XSLFSlide slide, int shown, int rows, boolean shortened) {
		if (rows > shown || shortened) {
			String left = (rows <= shown) ? words.say("press.slide.shortened")
					: words.say(shortened ? "press.slide.more.shortened" : "press.slide.more", String.valueOf(shown),
							new Figures().count(rows));
			SlideDeck.text(slide, place(SlideDeck.MARGIN, 466, 872, 28), left, 18, SlideDeck.MUTED);
		}
	}

	private static Rectangle2D place(double x, double y, double width, double height) {
		return new Rectangle2D.Double(x, y, width, height);
	}

}
