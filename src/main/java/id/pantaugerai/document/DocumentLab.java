package id.pantaugerai.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import id.pantaugerai.file.FileStore;
import lombok.RequiredArgsConstructor;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Makes documents anew for any room that keeps some, and puts their bytes in the store.
 * It opens no transaction: no database connection waits while a document is read.
 */
@Service
@RequiredArgsConstructor
public class DocumentLab {

	/** The most bytes a document may have. */
	public static final int MAX_BYTES = 20 * 1024 * 1024;

	/** The most pages a document may have. */
	public static final int MAX_PAGES = 300;

	private static final int AT_ONCE = 2;

	private static final int PATIENCE_SECONDS = 20;

	private static final byte[] MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

	private final FileStore files;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	/**
	 * Writes one document anew and keeps its bytes; the row that names them is the
	 * caller's.
	 * @throws DocumentRefusedException with the reason
	 */
	public KeptDocument keep(InputStreamSource document) {
		try (InputStream sent = document.getInputStream()) {
			return inTurn(checked(sent.readNBytes(MAX_BYTES + 1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DocumentRefusedException(DocumentRefusal.BUSY);
		}
	}

	private KeptDocument inTurn(byte[] bytes) throws InterruptedException {
		if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new DocumentRefusedException(DocumentRefusal.BUSY);
		}
		try {
			return rewrite(bytes);
		}
		finally {
			places.release();
		}
	}

	private static byte[] checked(byte[] bytes) {
		if (bytes.length == 0) {
			throw new DocumentRefusedException(DocumentRefusal.EMPTY);
		}
		if (bytes.length > MAX_BYTES) {
			throw new DocumentRefusedException(DocumentRefusal.TOO_LARGE);
		}
		for (int at = 0; at < MARK.length; at++) {
			if (bytes.length <= at || bytes[at] != MARK[at]) {
				throw new DocumentRefusedException(DocumentRefusal.NOT_A_PDF);
			}
		}
		return bytes;
	}

	private KeptDocument rewrite(byte[] bytes) {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		int pages;
		try {
			pages = write(bytes, written);
		}
		catch (InvalidPasswordException ex) {
			throw new DocumentRefusedException(DocumentRefusal.ENCRYPTED);
		}
		catch (DocumentRefusedException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw new DocumentRefusedException(DocumentRefusal.BROKEN);
		}
		return new KeptDocument(files.save(new ByteArrayInputStream(written.toByteArray())), pages);
	}

	private static int write(byte[] bytes, OutputStream written) throws IOException {
		try (PDDocument document = new GuardedParser(bytes).parse()) {
			if (document.isEncrypted()) {
				throw new DocumentRefusedException(DocumentRefusal.ENCRYPTED);
			}
			int pages = new PdfCleaner(MAX_PAGES).clean(document.getDocumentCatalog().getCOSObject());
			document.getDocument().getTrailer().removeItem(COSName.INFO);
			document.save(written);
			return pages;
		}
	}

}
