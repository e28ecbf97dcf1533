package id.pantaugerai.calendar.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pantaugerai.Filled;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.calendar.Holiday;
import id.pantaugerai.calendar.HolidayFile;
import id.pantaugerai.calendar.HolidayService;
import id.pantaugerai.shared.ForbiddenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class HolidayPageIT {

	static final LocalDate DAY = LocalDate.of(2027, 3, 10);

	static final Pattern KEPT = Pattern.compile("name=\"content\" value=\"([^\"]*)\"");

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD, Officers.DINAS,
			Officers.PEMPROV);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	HolidayService holidays;

	@Test
	void listsTheHolidaysOfAYear() {
		assertThat(body(mvc.get().uri("/admin/libur?tahun=2026").with(user(Officers.ADMIN)).exchange()))
			.contains("Hari libur 2026", "Tahun Baru Imlek 2577 Kongzili", "Cuti bersama")
			.doesNotContain("2.026", "??");
	}

	@Test
	void addsOneAndTellsWhoDid() {
		assertThat(post("", "day", "10/3/2027", "name", "Nyepi")).hasRedirectedUrl("/admin/libur?tersimpan&tahun=2027");

		assertThat(body(mvc.get().uri("/admin/libur?tahun=2027").with(user(Officers.ADMIN)).exchange()))
			.contains("Rabu, 10 Maret 2027", "Ditambah: Rabu, 10 Maret 2027", "Operator");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "|Nyepi|Wajib diisi", "31/2/2027|Nyepi|Tanggal", "10/3/2027||Wajib diisi",
			"1/1/2026|Nyepi|sudah menjadi hari libur: Tahun Baru 2026 Masehi" })
	void sendsBackWhatIsWrongWithEverythingTyped(String day, String name, String message) {
		assertThat(body(post("", "day", (day != null) ? day : "", "name", (name != null) ? name : ""),
				HttpStatus.UNPROCESSABLE_CONTENT))
			.contains(message, (name != null) ? "value=\"" + name + "\"" : "value=\"" + day + "\"");
	}

	@Test
	void removesWithAReasonAloneAndTellsTheSecondWhoWasFirst() {
		holidays.add(List.of(new Holiday(DAY, "Nyepi", false)), Officers.ADMIN);

		assertThat(body(post("/hapus", "day", DAY.toString(), "reason", " "), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("Tulis alasan penghapusan", "aria-invalid");
		assertThat(post("/hapus", "day", DAY.toString(), "reason", "SKB diubah")).hasStatus3xxRedirection();
		assertThat(body(post("/hapus", "day", DAY.toString(), "reason", "SKB diubah"), HttpStatus.CONFLICT))
			.contains("sudah dihapus oleh Operator", "Alasan: SKB diubah");
		assertThat(holidays.on(DAY)).isEmpty();
	}

	@Test
	void takesNoNameOfWhichNothingCanBeSeen() {
		assertThat(body(post("", "day", "10/3/2027", "name", "\u200B\u0000 "), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("Wajib diisi");
		assertThat(holidays.on(DAY)).isEmpty();
	}

	@Test
	void removesADayHoweverFarOff() {
		LocalDate far = LocalDate.of(2090, 1, 2);
		holidays.add(List.of(new Holiday(far, "Cuti", true)), Officers.ADMIN);
		assertThat(post("/hapus", "day", far.toString(), "reason", "Salah ketik tahun")).hasStatus3xxRedirection();
		assertThat(holidays.on(far)).isEmpty();
	}

	@Test
	void looksThroughAFileBeforeItIsUsed() {
		String file = "tanggal;nama;cuti bersama\n10/3/2027;Nyepi;\n11/3/2027;Cuti Nyepi;ya\n1/1/2027;Tahun Baru;\nx;y\n";
		MvcTestResult looked = look(file);
		assertThat(body(looked)).contains("2 dari 4 baris", "Sudah ada", "Tanggal tidak terbaca");
		assertThat(holidays.on(DAY)).isEmpty();

		assertThat(post("/impor/terapkan", "content", file)).hasRedirectedUrl("/admin/libur?masuk=2&tahun=2027");
		assertThat(post("/impor/terapkan", "content", file)).hasRedirectedUrl("/admin/libur?masuk=0");
		assertThat(holidays.on(DAY)).get().returns("Nyepi", Holiday::name);
	}

	@Test
	void bringsInWhatWasLookedThrough() {
		String page = body(look("10/3/2027;Nyepi & <Saka>;\n11/3/2027;Cuti Nyepi;ya\n"));
		Matcher kept = KEPT.matcher(page);

		assertThat(kept.find()).isTrue();
		assertThat(post("/impor/terapkan", "content", HtmlUtils.htmlUnescape(kept.group(1))))
			.hasRedirectedUrl("/admin/libur?masuk=2&tahun=2027");
		assertThat(holidays.on(DAY)).get().returns("Nyepi & <Saka>", Holiday::name);
	}

	@Test
	void refusesAFileOfMoreLinesThanItReads() {
		String file = "10/3/2027;Nyepi;\n".repeat(HolidayFile.MOST_LINES + 1);

		assertThat(look(file)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("lebih dari 400 baris", "file-error");
		assertThat(post("/impor/terapkan", "content", file)).hasRedirectedUrl("/admin/libur?masuk=0");
		assertThat(holidays.on(DAY)).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void areNoneOfTheOthersBusiness(Officer officer) {
		List<Holiday> day = List.of(new Holiday(DAY, "Nyepi", false));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> holidays.add(day, officer));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> holidays.remove(DAY, "x", officer));
	}

	private MvcTestResult look(String file) {
		return mvc.post()
			.uri("/admin/libur/impor")
			.multipart()
			.file(new MockMultipartFile("file", "libur.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
			.with(user(Officers.ADMIN))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult post(String path, String... values) {
		return mvc.post()
			.uri("/admin/libur" + path)
			.params(Filled.with(values))
			.with(user(Officers.ADMIN))
			.with(csrf())
			.exchange();
	}

}
