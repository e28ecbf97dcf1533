package id.pantaugerai.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Documents that officers and others might send. */
public final class Pdfs {

	private Pdfs() {
	}

	/** A harmless document. */
	public static byte[] plain(int pages) {
		return made(pages, (document) -> {
		});
	}

	/** A document that acts in every way it can, openly and in depth. */
	static byte[] acting() {
		return made(1, (document) -> {
			document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
			PDAnnotationLink link = new PDAnnotationLink();
			link.setAction(new PDActionLaunch());
			document.getPage(0).setAnnotations(List.of(link));
			document.getPage(0).getCOSObject().setItem(COSName.AA, whenOpened("app.alert(2)"));
			hide(document);
			attach(document);
			document.getDocumentInformation().setAuthor("Nama Orang");
		});
	}

	private static COSDictionary whenOpened(String script) {
		COSDictionary acting = new COSDictionary();
		acting.setItem(COSName.O, new PDActionJavaScript(script).getCOSObject());
		return acting;
	}

	/** In what a page needs: its resources, and a stream that points outside. */
	private static void hide(PDDocument document) throws IOException {
		PDResources resources = new PDResources();
		resources.getCOSObject().setItem(COSName.AA, whenOpened("app.alert(3)"));
		document.getPage(0).setResources(resources);
		PDStream contents = new PDStream(document, new ByteArrayInputStream(new byte[] { 'n' }));
		contents.getCOSObject().setString(COSName.F, "outside.exe");
		document.getPage(0).setContents(contents);
	}

	private static void attach(PDDocument document) throws IOException {
		PDComplexFileSpecification file = new PDComplexFileSpecification();
		file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] { 77, 90 })));
		PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
		files.setNames(Map.of("virus.exe", file));
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(files);
		document.getDocumentCatalog().setNames(names);
	}

	/** A document locked with a password. */
	static byte[] locked() {
		return made(1, (document) -> {
			StandardProtectionPolicy policy = new StandardProtectionPolicy("rahasia", "rahasia",
					new AccessPermission());
			policy.setEncryptionKeyLength(128);
			document.protect(policy);
		});
	}

	/** A document of a few kilobytes whose page unpacks to more than may be. */
	static byte[] dense() {
		return made(1, (document) -> {
			PDStream contents = new PDStream(document);
			try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
				byte[] blanks = new byte[1 << 20];
				for (int megabyte = 0; megabyte <= GuardedParser.MOST_UNPACKED >> 20; megabyte++) {
					out.write(blanks);
				}
			}
			document.getPage(0).setContents(contents);
		});
	}

	/** A document whose catalogue holds small things. */
	static byte[] holding(String things) {
		return written("", "/X[" + things + "]");
	}

	/** A document with a part that says how many objects it is made of. */
	static byte[] listing(int count, String objects) {
		return written("9 0 obj<</Type/ObjStm/N %d/First 5/Length %d>>stream\n10 0 %s\nendstream endobj\n"
			.formatted(count, objects.length() + 5, objects), "/X 10 0 R");
	}

	/** Every object of a document and what its streams hold, as text. */
	static String unpacked(byte[] pdf) throws IOException {
		StringBuilder text = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			COSDocument objects = document.getDocument();
			for (COSObjectKey key : objects.getXrefTable().keySet()) {
				COSBase object = objects.getObjectFromPool(key).getObject();
				text.append('\n').append(object);
				if (object instanceof COSStream stream) {
					try (InputStream held = stream.createInputStream()) {
						text.append(new String(held.readAllBytes(), StandardCharsets.ISO_8859_1));
					}
				}
			}
		}
		return text.toString();
	}

	private static byte[] written(String part, String more) {
		return ("%PDF-1.5\n" + part + "1 0 obj<</Type/Catalog/Pages 2 0 R" + more + ">>endobj\n"
				+ "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] made(int pages, Making making) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			for (int page = 0; page < pages; page++) {
				document.addPage(new PDPage());
			}
			making.change(document);
			document.save(bytes);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

	private interface Making {

		void change(PDDocument document) throws IOException;

	}

}
