package id.pantaugerai.paper;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeavesTests {

	@Test
	void aPageSaysOnceWhereItsBackgroundIs() throws IOException {
		try (PDDocument document = Loader.loadPDF(Letters.press().pdf(Sheets.table(150)))) {
			assertThat(document.getNumberOfPages()).isGreaterThan(2);
			for (PDPage page : document.getPages()) {
				assertThat(backgrounds(page)).hasSize(1);
			}
		}
	}

	private static Set<COSBase> backgrounds(PDPage page) {
		COSDictionary notes = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
		Set<COSBase> found = Collections.newSetFromMap(new IdentityHashMap<>());
		for (COSName name : notes.keySet()) {
			COSDictionary note = notes.getCOSDictionary(name);
			if ("Background".equals(note.getNameAsString(COSName.TYPE))) {
				found.add(note);
			}
		}
		return found;
	}

}
