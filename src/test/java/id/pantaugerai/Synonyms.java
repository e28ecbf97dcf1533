package id.pantaugerai;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Words not to say, each with the word of the glossary for it. */
final class Synonyms {

	private static final Map<String, String> REFUSED = Map.ofEntries(Map.entry("\\bfile\\b", "berkas"),
			Map.entry("\\bupload", "unggah"), Map.entry("\\bdownload", "unduh"), Map.entry("\\btemplate\\b", "templat"),
			Map.entry("\\bklik\\b", "tekan"), Map.entry("\\bpassword\\b", "kata sandi"),
			Map.entry("\\busername\\b", "nama pengguna"), Map.entry("\\badministrator\\b", "operator"),
			Map.entry("\\bprogres(s)?\\b", "kemajuan"), Map.entry("\\bponsel\\b", "HP"),
			Map.entry("\\bkamu\\b", "Anda"),
			Map.entry("(surat elektronik|\\bsurel\\b|\\bpos-el\\b|\\bemail\\b)", "e-mail"),
			Map.entry("\\bfilter\\b", "saringan"), Map.entry("sudah diketik", "sudah diisi"),
			Map.entry("daftar lahan", "aset lahan"), Map.entry("\\berror\\b", "kesalahan"),
			Map.entry("\\bselisih", "perubahan"), Map.entry("\\bketuk", "tekan"), Map.entry("23\\.59", "24.00"),
			Map.entry("\\bbelum melapor", "belum lapor"), Map.entry("(\\btelat\\b|lewat tenggat)", "lewat waktu"),
			Map.entry("teks whatsapp", "ringkasan untuk WhatsApp"), Map.entry("anda ketik", "isian Anda"),
			Map.entry("\\bkab(upaten)?\\b", "kota"), Map.entry("\\bperbarui\\b", "lapor"));

	private Synonyms() {
	}

	/** Refuses a bundle that calls one thing by two words. */
	static void refuseIn(String bundle) {
		List<String> texts = bundle.lines()
			.filter((line) -> line.contains("=") && !line.startsWith("#"))
			.map((line) -> line.split("=", 2)[1])
			.toList();
		refuseIn(texts);
	}

	/** Refuses lines that do so. */
	static void refuseIn(List<String> texts) {
		REFUSED.forEach((wrong, right) -> assertThat(texts).as("say \"%s\"", right)
			.noneMatch((text) -> Pattern.compile("(?iu)" + wrong).matcher(text).find()));
	}

}
