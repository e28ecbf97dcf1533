package id.pantaugerai.photo.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.TestDatabase;
import id.pantaugerai.account.AccountSeeds;
import id.pantaugerai.account.Accounts;
import id.pantaugerai.account.NewAccount;
import id.pantaugerai.account.Role;
import id.pantaugerai.photo.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser sees on a real connection, however much it sends. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class UploadIT {

	static final int MB = 1024 * 1024;

	static final String AXIS = "/kelurahan/18.71.01.1005/operasional";

	static final String FORM = "/kelurahan/18.71.01.1005/lapor";

	@LocalServerPort
	int port;

	@Autowired
	AccountSeeds seeds;

	Browser browser;

	@BeforeEach
	void signIn() throws IOException {
		NewAccount camat = new NewAccount("uji.foto", "Camat", Role.CAMAT, "18.71.01");
		seeds.createAll(List.of(camat), Accounts.PASSWORD);
		browser = new Browser(port);
		browser.signIn("uji.foto", Accounts.PASSWORD);
	}

	@Test
	void takesAPhotographAndShowsItAgain() throws IOException {
		String item = upload(new ByteArrayInputStream(Pictures.jpeg(640, 480)), Pictures.jpeg(640, 480).length);
		assertThat(item).startsWith("HTTP/1.1 200").contains("Terkirim");
		String path = item.replaceAll("(?s).*src=\"(/foto/[0-9a-f-]+/kecil)\".*", "$1");
		assertThat(browser.get(path)).startsWith("HTTP/1.1 200").contains("image/jpeg", "nosniff", "immutable");
	}

	@Test
	void saysOfAFortyMegabytePhotographThatItIsTooLarge() throws IOException {
		assertThat(upload(new Endless(40 * MB), 40 * MB)).startsWith("HTTP/1.1 422").contains("lebih dari 15 MB");
	}

	@Test
	void keepsWhatWasTypedBesideAHundredMegabytes() throws IOException {
		Multipart body = new Multipart().field("_csrf", browser.token(AXIS))
			.field("observedOn", "2026-02-12")
			.file("photos", new Endless(100 * MB), 100 * MB)
			.field("note", "Cor ring balok sisi timur");
		assertThat(browser.post(FORM, body)).startsWith("HTTP/1.1 413")
			.contains("96 MB", "href=\"" + FORM + "\"", "Buka lagi formulir dengan isian tadi");
		assertThat(browser.get(FORM)).startsWith("HTTP/1.1 200")
			.contains("value=\"2026-02-12\"", "Cor ring balok sisi timur");
	}

	private String upload(InputStream photo, int length) throws IOException {
		Multipart body = new Multipart().field("_csrf", browser.token(AXIS))
			.field("submission", UUID.randomUUID().toString())
			.file("photo", photo, length);
		return browser.post(FORM + "/foto", body);
	}

	/** As many bytes as wanted that begin like a JPEG. */
	private static final class Endless extends InputStream {

		private final int length;

		private int position;

		private Endless(int length) {
			this.length = length;
		}

		@Override
		public int read() {
			return (position++ < length) ? (position == 2) ? 0xD8 : 0xFF : -1;
		}

	}

}
