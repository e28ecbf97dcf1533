package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.report.SummaryLine;
import id.pantaugerai.shared.Bundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SummarySentencesTests {

	private final SummarySentences sentences = new SummarySentences(new EditionWords(Bundle.wording()));

	@Test
	void saysWhatMattersInFiveSentences() {
		assertThat(sentences.of(lines("20.60", "19.70"), 126)).containsExactly(
				"Minggu ini 98 dari 126 kelurahan mengirim laporan; minggu lalu 90.",
				"Pembangunan sudah dimulai di 98 lokasi (bertambah 8) dan selesai di 98 lokasi; rata-rata fisik lokasi "
						+ "yang dimulai dan sudah melapor 20,60 %, naik 0,90 poin dari minggu lalu.",
				"Menurut status kendali, 98 lokasi lewat target, 98 kritis dan 98 waspada.",
				"Lahan sudah terverifikasi di 98 dari 126 kelurahan (bertambah 8).",
				"Koperasi beroperasi penuh di 98 kelurahan dan berdagang dari gerai sederhana di 98 kelurahan; "
						+ "98 kendala masih terbuka (bertambah 8).");
	}

	@Test
	void tellsAFallAFirstFigureAndNone() {
		assertThat(sentences.of(lines("19.70", "20.60"), 126).get(1)).endsWith("turun 0,90 poin dari minggu lalu.");
		assertThat(sentences.of(lines("20.60", "20.60"), 126).get(1)).endsWith("sama dengan minggu lalu.");
		assertThat(sentences.of(lines("20.60", null), 126).get(1)).endsWith("pertama kali diukur.");
		assertThat(sentences.of(lines(null, null), 126).get(1)).endsWith("belum ada lokasi yang melaporkan fisiknya.");
	}

	private static List<SummaryLine> lines(@Nullable String now, @Nullable String before) {
		Stream<SummaryLine> counts = Stream
			.of("reported", "land", "started", "finished", "past", "critical", "warned", "simple", "operating",
					"obstacles")
			.map((word) -> new SummaryLine("report.sum." + word, true, BigDecimal.valueOf(90), BigDecimal.valueOf(98)));
		SummaryLine average = new SummaryLine("report.sum.average.started", false, figure(before), figure(now));
		return Stream.concat(counts, Stream.of(average)).toList();
	}

	private static @Nullable BigDecimal figure(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

}
