package id.pantaugerai.dispatch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.Broom;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.closing.ClosingService;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.mail.DeliveryFault;
import id.pantaugerai.mail.DeliveryLine;
import id.pantaugerai.mail.LetterState;
import id.pantaugerai.mail.PostOffice;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.press.EditionPress;
import id.pantaugerai.report.ReportColumn;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Week;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

class DispatchIT extends PostOffice {

	static final Week WEEK = new Week(2026, 6);

	static final Officer DINAS = Officers.DINAS;

	@Autowired
	DispatchService dispatches;

	@Autowired
	RecipientService recipients;

	@Autowired
	ClosingService closings;

	@Autowired
	SealedEditions sealed;

	@Autowired
	EditionPress press;

	@Autowired
	MockMvcTester mvc;

	/** The edition stays for ever, so it is closed once. */
	@BeforeEach
	void close() {
		report("LP-2026-970001", "18.71.01.1005", "2026-02-03");
		if (sealed.newest("18.71", WEEK).isEmpty()) {
			closings.close(DINAS, WEEK);
		}
		Broom.sweep(jdbc, "report_recipient_change", "report_recipient");
		recipients.add(DINAS, "Sekretaris Daerah", "sekda@contoh.go.id");
		recipients.add(DINAS, "Asisten II", "asisten@contoh.go.id");
	}

	@Test
	void goesOnceToEveryoneWithBothFilesOfTheSealedEdition() throws Exception {
		recipients.change(DINAS, recipients.list(DINAS).get(0).id(), false);
		assertThat(dispatches.send(DINAS, WEEK)).isOne();
		assertThat(dispatches.send(DINAS, WEEK)).isZero();
		assertThat(round()).isOne();

		Edition edition = sealed.newest("18.71", WEEK).orElseThrow();
		MimeMessage message = received().get(0);
		assertThat(message.getAllRecipients()[0].toString()).contains("sekda@contoh.go.id");
		assertThat(message.getHeader("List-Unsubscribe")).isNull();
		List<BodyPart> files = files(message);
		assertThat(files).hasSize(2);
		assertThat(files.get(0).getInputStream()).hasBinaryContent(press.paper(edition, Paper.A4).content());
		assertThat(files.get(0).getFileName()).endsWith(".pdf");
		assertThat(files.get(1).getFileName()).endsWith(".xlsx");
		holdsTheWeek(files.get(1).getInputStream().readAllBytes());
		assertThat(head().state()).isEqualTo(LetterState.SENT);
	}

	@Test
	void waitsRatherThanGoWithoutItsFiles() {
		dispatches.send(DINAS, WEEK);
		jdbc.sql("update mail_letter set enclosure = 'laporan:18.71:2026-M01:0'").update();

		assertThat(round()).isZero();
		assertThat(received()).isEmpty();
		assertThat(states()).containsExactly("WAITING");
		assertThat(head().fault()).isEqualTo(DeliveryFault.OTHER);
		assertThat(head().dueAt()).isNotNull();
	}

	@Test
	void isSentOnceMoreOnlyWhenItIsNotOnItsWay() {
		dispatches.send(DINAS, WEEK);
		long id = head().id();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> dispatches.resend(DINAS, WEEK, id));
		assertThat(round()).isEqualTo(2);

		dispatches.resend(DINAS, WEEK, id);

		assertThat(round()).isOne();
		assertThat(received()).hasSize(3);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> dispatches.resend(DINAS, WEEK, -1));
	}

	@Test
	void tellsOfAClosedWeekAlone() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> dispatches.send(DINAS, new Week(2026, 5)));
		assertThat(mvc.get().uri("/laporan/2026-M05/kirim").with(user(DINAS))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(mvc.get().uri("/laporan/2026-M06/kirim").with(user(DINAS))).bodyText()
			.contains("2 penerima belum dikirimi", "Kirim kepada 2 penerima");
	}

	@Test
	void showsWhatBecameOfEachLetter() {
		dispatches.send(DINAS, WEEK);
		round();

		assertThat(mvc.get().uri("/laporan/2026-M06/kirim").with(user(DINAS))).bodyText()
			.contains("sekda@contoh.go.id", "Terkirim", "Semua penerima sudah dikirimi", "Kirim ulang");
	}

	@Test
	void takesAddressesThatAreAddresses() {
		assertThat(mvc.post()
			.uri("/laporan/penerima")
			.param("name", "Wali")
			.param("email", "bukan alamat")
			.with(user(DINAS))
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("nama@contoh.go.id", "value=\"Wali\"");
		recipients.add(DINAS, "Sekda Kota", "sekda@contoh.go.id");
		assertThat(recipients.list(DINAS)).extracting(Recipient::name).containsExactly("Asisten II", "Sekda Kota");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "DINAS", mode = EnumSource.Mode.EXCLUDE)
	void isTheTaskOfTheDinas(Role role) {
		Officer other = new Officer(9001, "siapa", "Siapa", new Scope("18.71", role));

		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> dispatches.send(other, WEEK));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> recipients.list(other));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> dispatches.send(new Officer(9001, "lain", "Lain", new Scope("18.72", Role.DINAS)), WEEK));
	}

	private static void holdsTheWeek(byte[] workbook) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			assertThat(book.getSheetAt(0).getRow(0).getCell(1)).hasToString("Laporan mingguan KDKMP minggu 6, 2026");
			assertThat(book.getSheet("Rincian per kelurahan"))
				.filteredOn((row) -> row.getCell(0).getStringCellValue().equals("18.71.01.1005"))
				.singleElement()
				.returns("Sukamenanti", (row) -> row.getCell(1).getStringCellValue())
				.returns(LocalDate.of(2026, 2, 3).atStartOfDay(),
						(row) -> row.getCell(ReportColumn.OBSERVED.ordinal()).getLocalDateTimeCellValue());
		}
	}

	private DeliveryLine.Head head() {
		return dispatches.of(DINAS, WEEK).letters().get(0).head();
	}

	private static List<BodyPart> files(MimeMessage message) throws Exception {
		List<BodyPart> files = new ArrayList<>();
		MimeMultipart parts = (MimeMultipart) message.getContent();
		for (int i = 0; i < parts.getCount(); i++) {
			if (parts.getBodyPart(i).getFileName() != null) {
				files.add(parts.getBodyPart(i));
			}
		}
		return files;
	}

}
