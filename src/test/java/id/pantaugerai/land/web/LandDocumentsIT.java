package id.pantaugerai.land.web;

import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.document.Pdfs;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandDocumentLine;
import id.pantaugerai.land.LandDocumentService;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandWithdrawals;
import id.pantaugerai.suitability.OwnerClass;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class LandDocumentsIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LandRegister register;

	@Autowired
	LandWithdrawals withdrawals;

	@Autowired
	LandDocumentService documents;

	@Autowired
	EntityManager entities;

	private long id;

	@BeforeEach
	void asset() {
		id = register.register(LandAssets.good("18.71.01.1005"), Officers.BKAD);
	}

	@Test
	void keepsEveryDocumentOfKeepersAndOfTheCamat() {
		assertThat(send(Officers.CAMAT, "SURAT_USULAN", "Surat lurah", Pdfs.plain(2)))
			.hasRedirectedUrl("/lahan/" + id + "/dokumen?tersimpan");
		send(Officers.BKAD, "SURAT_USULAN", "Sekali lagi", Pdfs.plain(3));

		assertThat(documents.held(id)).containsExactly(LandDocumentKind.SURAT_USULAN);
		assertThat(lines()).extracting(LandDocumentLine::pages).containsExactly(3, 2);
		assertThat(mvc.get().uri("/lahan/" + id).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("Surat usulan lurah atau camat", "PDF, 2 halaman", "Ditambahkan oleh Camat Kedaton")
			.doesNotContain("??");
	}

	@Test
	void sendsBackWhatIsNoPdfWithWhatWasTyped() {
		byte[] zip = { 'P', 'K', 3, 4 };

		assertThat(send(Officers.BKAD, "SERTIFIKAT", "<script>alert(1)</script>", zip))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Berkas ini bukan PDF", "&lt;script&gt;", "value=\"SERTIFIKAT\" selected=\"selected\"")
			.doesNotContain("<script>alert");
		assertThat(send(Officers.BKAD, "", "", Pdfs.plain(1))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Wajib diisi");
		assertThat(lines()).isEmpty();
	}

	@Test
	void handsADocumentOutUnderANameOfOurs() {
		send(Officers.BKAD, "SERTIFIKAT", "../../etc/passwd", Pdfs.plain(1));
		long document = lines().get(0).id();

		assertThat(mvc.get().uri("/lahan/{id}/dokumen/{document}", id, document).with(user(Officers.DINAS)))
			.hasStatusOk()
			.hasContentType("application/pdf")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Disposition",
					"attachment; filename=\"AL-%06d-sertifikat-%d.pdf\"".formatted(id, document));
		assertThat(mvc.get().uri("/lahan/{id}/dokumen/{document}", id + 1, document).with(user(Officers.BKAD)))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void showsDocumentsOnlyToWhomTheAssetIsShown() {
		long elsewhere = register.register(LandAssets.unknown(OwnerClass.PEMKOT, "18.71.03.1001"), Officers.BKAD);
		id = elsewhere;
		send(Officers.BKAD, "SERTIFIKAT", "", Pdfs.plain(1));
		long document = lines().get(0).id();

		assertThat(mvc.get().uri("/lahan/{id}/dokumen/{document}", id, document).with(user(Officers.CAMAT)))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(Officers.CAMAT, "SERTIFIKAT", "", Pdfs.plain(1))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(Officers.DINAS, "SERTIFIKAT", "", Pdfs.plain(1))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(send(Officers.PEMPROV, "SERTIFIKAT", "", Pdfs.plain(1))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void takesNoneForAnAssetThatWasWithdrawn() {
		withdrawals.withdraw(id, "Tercatat dua kali", Officers.PEMKOT);
		assertThat(send(Officers.BKAD, "SERTIFIKAT", "", Pdfs.plain(1))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Asisten II");
		assertThat(lines()).isEmpty();
	}

	@Test
	void withdrawsWithAReasonAndDeletesNothing() {
		send(Officers.BKAD, "SERTIFIKAT", "", Pdfs.plain(1));
		String path = "/lahan/%d/dokumen/%d/penarikan".formatted(id, lines().get(0).id());

		assertThat(mvc.post().uri(path).param("reason", " ").with(user(Officers.BKAD)).with(csrf()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tulis alasannya");
		assertThat(mvc.post().uri(path).param("reason", "Salah bidang").with(user(Officers.BKAD)).with(csrf()))
			.hasStatus3xxRedirection();

		assertThat(documents.held(id)).isEmpty();
		assertThat(lines()).singleElement().returns("Salah bidang", LandDocumentLine::withdrawalReason);
	}

	@Test
	void keepsAReasonThatIsTooLongToBeKept() {
		send(Officers.BKAD, "SERTIFIKAT", "", Pdfs.plain(1));
		String path = "/lahan/%d/dokumen/%d/penarikan".formatted(id, lines().get(0).id());
		String reason = "Salah bidang. ".repeat(80);
		assertThat(mvc.post().uri(path).param("reason", reason).with(user(Officers.BKAD)).with(csrf()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("paling banyak 1000 huruf", reason + "</textarea>");
	}

	private List<LandDocumentLine> lines() {
		entities.flush();
		return documents.of(id, Officers.BKAD.scope());
	}

	private MvcTestResult send(Officer officer, String kind, String title, byte[] file) {
		return mvc.post()
			.uri("/lahan/" + id + "/dokumen")
			.multipart()
			.file(new MockMultipartFile("berkas", "x.pdf", "application/pdf", file))
			.param("kind", kind)
			.param("title", title)
			.with(user(officer))
			.with(csrf())
			.exchange();
	}

}
