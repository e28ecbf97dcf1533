package id.pantaugerai.paper;

import java.io.IOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypefaceTests {

	@Test
	void joinsNoLettersAndDrawsEach() throws IOException {
		for (Typeface face : Typeface.all()) {
			try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
				assertThat(read.getGsubData()).as(face.family()).isSameAs(GsubData.NO_DATA_FOUND);
				assertThat(read.getNumberOfGlyphs()).as(face.family()).isPositive();
			}
		}
	}

}
