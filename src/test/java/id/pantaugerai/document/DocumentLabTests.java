package id.pantaugerai.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.file.StoredFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

class DocumentLabTests {

	static final String[] HOSTILE = { "JavaScript", "app.alert", "Launch", "virus.exe", "EmbeddedFile", "outside.exe",
			"Nama Orang" };

	private final FileStore files = mock(FileStore.class);

	private final DocumentLab lab = new DocumentLab(files);

	private byte[] stored = new byte[0];

	@BeforeEach
	void store() {
		given(files.save(any())).willAnswer((call) -> {
			stored = call.getArgument(0, InputStream.class).readAllBytes();
			return new StoredFile(new FileHash("0".repeat(64)), stored.length);
		});
	}

	@Test
	void keepsThePagesOfAPlainDocument() throws IOException {
		assertThat(lab.keep(new ByteArrayResource(Pdfs.plain(3))).pages()).isEqualTo(3);

		try (PDDocument written = Loader.loadPDF(stored)) {
			assertThat(written.getNumberOfPages()).isEqualTo(3);
		}
	}

	@Test
	void takesAwayWhateverCouldAct() throws IOException {
		lab.keep(new ByteArrayResource(Pdfs.acting()));

		try (PDDocument written = Loader.loadPDF(stored)) {
			assertThat(written.getDocumentCatalog().getCOSObject().keySet()).containsOnly(COSName.TYPE, COSName.PAGES);
			assertThat(written.getPage(0).getCOSObject().keySet()).doesNotContain(COSName.AA, COSName.ANNOTS);
			assertThat(written.getDocumentInformation().getAuthor()).isNull();
		}
		assertThat(Pdfs.unpacked(Pdfs.acting())).contains(HOSTILE);
		assertThat(Pdfs.unpacked(stored)).contains("/Pages").doesNotContain(HOSTILE);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void saysWhyADocumentIsNotTaken(byte[] sent, DocumentRefusal reason) {
		assertThatExceptionOfType(DocumentRefusedException.class)
			.isThrownBy(() -> lab.keep(new ByteArrayResource(sent)))
			.returns(reason, DocumentRefusedException::reason);
		then(files).shouldHaveNoInteractions();
	}

	static Stream<Arguments> refused() {
		byte[] large = Arrays.copyOf(Pdfs.plain(1), 25 << 20);
		byte[] nested = ("%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
		return Stream.of(Arguments.of(new byte[0], DocumentRefusal.EMPTY),
				Arguments.of(large, DocumentRefusal.TOO_LARGE),
				Arguments.of(new byte[] { 'P', 'K', 3, 4, 0, 0 }, DocumentRefusal.NOT_A_PDF),
				Arguments.of("<html>%PDF-".getBytes(StandardCharsets.US_ASCII), DocumentRefusal.NOT_A_PDF),
				Arguments.of("%PDF-1.7 kosong".getBytes(StandardCharsets.US_ASCII), DocumentRefusal.BROKEN),
				Arguments.of(nested, DocumentRefusal.BROKEN), Arguments.of(Pdfs.locked(), DocumentRefusal.ENCRYPTED),
				Arguments.of(Pdfs.plain(301), DocumentRefusal.TOO_MANY_PAGES),
				Arguments.of(Pdfs.dense(), DocumentRefusal.TOO_DENSE),
				Arguments.of(Pdfs.holding("[]".repeat(1_100_000)), DocumentRefusal.TOO_DENSE),
				Arguments.of(Pdfs.listing(3_000_000, "[]"), DocumentRefusal.TOO_DENSE),
				Arguments.of(Pdfs.listing(1, "[]".repeat(4_000_000)), DocumentRefusal.TOO_DENSE));
	}

}
