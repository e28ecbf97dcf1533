package id.pantaugerai.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import id.pantaugerai.shared.Places;
import id.pantaugerai.shared.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;

import org.springframework.stereotype.Component;

/**
 * Prints sheets as PDF/A-2, tagged, with their faces inside; two at a time, so that
 * memory stays bounded. It reaches for nothing outside the application.
 */
@Component
public class PaperPress {

	private static final int AT_ONCE = 2;

	private static final String MISSING = "□";

	private final ITemplateEngine templates;

	private final Places places = new Places(AT_ONCE);

	private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

	private final List<Typeface> faces = Typeface.all();

	private final OpenHtmlFontResolver drawingFaces = new OpenHtmlFontResolver();

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	PaperPress(ITemplateEngine templates) {
		this.templates = templates;
		faces.forEach((face) -> face.addTo(drawingFaces));
	}

	/** The file; the same sheet always gives the same bytes. */
	public byte[] pdf(Sheet sheet) {
		return print(sheet, (document) -> Imprint.of(document, sheet.made()));
	}

	/**
	 * The first page as a picture, for a letter or a slide; a map, say, on paper of its
	 * size.
	 */
	public Picture picture(Sheet sheet, int dpi, String description) {
		return Picture.of(print(sheet, (document) -> png(Imprint.of(document, sheet.made()), dpi)), description);
	}

	private byte[] print(Sheet sheet, Finish finish) {
		return places.take(1, () -> printed(sheet, finish));
	}

	private byte[] printed(Sheet sheet, Finish finish) {
		try (PDDocument document = painted(sheet)) {
			return finish.apply(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lets go of the boxes of the layout before the file is put together. */
	private PDDocument painted(Sheet sheet) throws IOException {
		Leaves leaves = new Leaves();
		try (PdfBoxRenderer renderer = renderer(sheet, leaves)) {
			PDDocument document = renderer.createPDFKeepOpen();
			leaves.finish();
			return document;
		}
	}

	private PdfBoxRenderer renderer(Sheet sheet, Leaves leaves) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(typeset(sheet), Pantry.SCHEME);
		builder.useDefaultPageSize(sheet.paper().width(), sheet.paper().height(), PageSizeUnits.MM);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A).usePdfUaAccessibility(true).useColorProfile(colours);
		builder.usePageSupplier(leaves);
		builder.withProducer("Pantau Gerai").useReplacementText(MISSING);
		builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
		builder.useSVGDrawer(new Draughtsman(drawingFaces));
		faces.forEach((face) -> face.addTo(builder));
		return closed(builder, new Pantry(sheet.pictures())).buildPdfRenderer();
	}

	private Document typeset(Sheet sheet) {
		return Markup.read(templates.process(sheet.template(), new Context(Wording.INDONESIAN, sheet.model())));
	}

	private static PdfRendererBuilder closed(PdfRendererBuilder builder, Pantry pantry) {
		builder.useUriResolver(pantry);
		builder.useProtocolsStreamImplementation(pantry, "paper");
		for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl(pantry, moment);
		}
		return builder;
	}

	// Faces are put into a file when it is saved, so that it is a saved one that is
	// drawn.
	private static byte[] png(byte[] pdf, int dpi) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument saved = Loader.loadPDF(pdf)) {
			ImageIO.write(new PDFRenderer(saved).renderImageWithDPI(0, dpi, ImageType.RGB), "png", bytes);
		}
		return bytes.toByteArray();
	}

	/** What is done with a printed document before it is put away. */
	@FunctionalInterface
	private interface Finish {

		byte[] apply(PDDocument document) throws IOException;

	}

}
