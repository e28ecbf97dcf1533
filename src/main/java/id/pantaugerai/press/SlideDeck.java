package id.pantaugerai.press;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import id.pantaugerai.paper.Picture;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Wide slides with the face of the house: title above, source below. */
final class SlideDeck implements AutoCloseable {

	static final int WIDTH = 960;

	static final int HEIGHT = 540;

	static final int MARGIN = 44;

	static final Color INK = new Color(0x17202b);

	static final Color MUTED = new Color(0x4a5563);

	static final Color NAVY = new Color(0x17395c);

	static final Color RED = new Color(0xb8141c);

	static final Color LINE = new Color(0xd8dde3);

	private static final String FACE = "Arial";

	private static final double FOOT = 505;

	private final XMLSlideShow show = new XMLSlideShow();

	private final String source;

	SlideDeck(String source) {
		this.source = source;
		show.setPageSize(new Dimension(WIDTH, HEIGHT));
	}

	void describe(String title, String author, Instant made) {
		CoreProperties properties = show.getProperties().getCoreProperties();
		properties.setTitle(title);
		properties.setCreator(author);
		properties.setCreated(Optional.of(Date.from(made)));
	}

	XMLSlideShow show() {
		return show;
	}

	/** A slide with its title, its source and its number. */
	XSLFSlide slide(String title, boolean cover) {
		XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
		bar(slide, RED, new Rectangle2D.Double(0, 0, WIDTH, cover ? 14 : 8));
		XSLFTextShape head = slide.getPlaceholder(0);
		// A place of its own, or that of the layout would be moved for every slide.
		((CTShape) head.getXmlObject()).getSpPr().addNewXfrm();
		head.setAnchor(cover ? new Rectangle2D.Double(MARGIN, 190, WIDTH - 2 * MARGIN, 96)
				: new Rectangle2D.Double(MARGIN, 24, WIDTH - 2 * MARGIN, 54));
		head.clearText();
		head.setLeftInset(0);
		write(head.addNewTextParagraph(), title, cover ? 40 : 28, INK).setBold(true);
		if (!cover) {
			foot(slide);
		}
		return slide;
	}

	private void foot(XSLFSlide slide) {
		bar(slide, LINE, new Rectangle2D.Double(MARGIN, FOOT - 6, WIDTH - 2 * MARGIN, 1));
		text(slide, new Rectangle2D.Double(MARGIN, FOOT - 2, WIDTH - 2 * MARGIN - 60, 24), source, 12, MUTED);
		text(slide, new Rectangle2D.Double(WIDTH - MARGIN - 60, FOOT - 2, 60, 24),
				String.valueOf(slide.getSlideNumber()), 12, MUTED)
			.getTextParagraphs()
			.get(0)
			.setTextAlign(TextAlign.RIGHT);
	}

	static XSLFTextBox text(XSLFSlide slide, Rectangle2D place, String words, double points, Color colour) {
		XSLFTextBox box = slide.createTextBox();
		box.setAnchor(place);
		box.setLeftInset(0);
		box.setRightInset(0);
		box.clearText();
		write(box.addNewTextParagraph(), words, points, colour);
		return box;
	}

	static XSLFTextRun write(XSLFTextParagraph paragraph, String words, double points, Color colour) {
		paragraph.setTextAlign(TextAlign.LEFT);
		XSLFTextRun run = paragraph.addNewTextRun();
		run.setText(PrintableText.of(words));
		run.setFontSize(points);
		run.setFontColor(colour);
		run.setFontFamily(FACE);
		((CTRegularTextRun) run.getXmlObject()).getRPr().setLang("id-ID");
		return run;
	}

	static void bar(XSLFSlide slide, Color colour, Rectangle2D place) {
		XSLFAutoShape bar = slide.createAutoShape();
		bar.setAnchor(place);
		bar.setFillColor(colour);
		bar.setLineColor(null);
	}

	void picture(XSLFSlide slide, Picture picture, Rectangle2D room) {
		PictureType type = (picture.format() == Picture.Format.PNG) ? PictureType.PNG : PictureType.JPEG;
		XSLFPictureShape shape = slide.createPicture(show.addPicture(picture.bytes(), type));
		double scale = Math.min(room.getWidth() / picture.width(), room.getHeight() / picture.height());
		shape.setAnchor(
				new Rectangle2D.Double(room.getX(), room.getY(), picture.width() * scale, picture.height() * scale));
		((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(picture.description());
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		show.write(bytes);
		return bytes.toByteArray();
	}

	@Override
	public void close() throws IOException {
		show.close();
	}

}
