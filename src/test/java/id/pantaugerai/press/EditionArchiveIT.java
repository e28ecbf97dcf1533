package id.pantaugerai.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.paper.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Another program's verdict on the paper: to be archived, and to be read aloud. */
class EditionArchiveIT {

	private static final PDFAFlavour TO_BE_ARCHIVED = PDFAFlavour.PDFA_2_A;

	private static final PDFAFlavour TO_BE_READ_ALOUD = PDFAFlavour.PDFUA_1;

	@BeforeAll
	static void summonJudge() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("editions")
	void canBeArchivedAndReadAloud(String name, Edition edition, Paper paper) throws Exception {
		byte[] pdf = Presses.press().paper(edition, paper).content();

		assertThat(faults(pdf)).isEmpty();
	}

	@Test
	void theJudgeFindsWhatIsMissing() throws Exception {
		byte[] pdf = Presses.press().paper(Editions.of(20), Paper.A4).content();

		assertThat(faults(without(pdf, COSName.STRUCT_TREE_ROOT)))
			.anyMatch((fault) -> fault.startsWith(TO_BE_READ_ALOUD.getId()));
		assertThat(faults(without(pdf, COSName.OUTPUT_INTENTS)))
			.anyMatch((fault) -> fault.startsWith(TO_BE_ARCHIVED.getId()));
	}

	private static Stream<Arguments> editions() {
		return Stream.of(arguments("corrected, A4", Editions.corrected(), Paper.A4),
				arguments("corrected, F4", Editions.corrected(), Paper.F4),
				arguments("open, A4", Editions.open(), Paper.A4));
	}

	/** What both verdicts find in one reading, each line with the standard it offends. */
	private static List<String> faults(byte[] pdf) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf), TO_BE_ARCHIVED)) {
			List<ValidationResult> verdicts = Foundries.defaultInstance()
				.createValidator(List.of(TO_BE_ARCHIVED, TO_BE_READ_ALOUD))
				.validateAll(parser);
			assertThat(verdicts).extracting(ValidationResult::getPDFAFlavour)
				.containsExactlyInAnyOrder(TO_BE_ARCHIVED, TO_BE_READ_ALOUD);
			return verdicts.stream()
				.flatMap((verdict) -> verdict.getTestAssertions()
					.stream()
					.map((fault) -> "%s %s: %s".formatted(verdict.getPDFAFlavour().getId(),
							fault.getRuleId().getClause(), fault.getMessage())))
				.distinct()
				.toList();
		}
	}

	private static byte[] without(byte[] pdf, COSName entry) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			document.getDocumentCatalog().getCOSObject().removeItem(entry);
			document.save(bytes);
		}
		return bytes.toByteArray();
	}

}
