package id.pantaugerai.land.web;

import java.util.Arrays;
import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandPhotoLine;
import id.pantaugerai.land.LandPhotoService;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.photo.Pictures;
import id.pantaugerai.photo.Pngs;
import id.pantaugerai.suitability.OwnerClass;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class LandPhotosIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LandRegister register;

	@Autowired
	LandPhotoService photos;

	@Autowired
	EntityManager entities;

	long id;

	@BeforeEach
	void asset() {
		id = register.register(LandAssets.good("18.71.01.1005"), Officers.BKAD);
	}

	@Test
	void takesPhotographsFromKeepersAndTheCamatEachOnce() {
		assertThat(send(Officers.CAMAT, Pictures.jpegNumbered(1), Pictures.jpegNumbered(2)))
			.hasRedirectedUrl("/lahan/" + id + "/foto?tersimpan");
		send(Officers.BKAD, Pictures.jpegNumbered(2));

		assertThat(lines()).hasSize(2).allSatisfy((line) -> assertThat(line.caption()).isEqualTo("Batas timur"));
		assertThat(mvc.get().uri("/lahan/" + id).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("/lahan/" + id + "/foto/" + lines().get(0).id() + "/kecil", "Diambil 5 Januari 2026",
					"Foto ditambahkan", "alt=\"Batas timur\"")
			.doesNotContain("??");
	}

	@Test
	void refusesWhatIsNoPhotographAndKeepsWhatWasTyped() {
		assertThat(send(Officers.BKAD, Pictures.archive())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("bukan foto", "value=\"Batas timur\"", "value=\"2026-01-05\"");
		assertThat(send(Officers.BKAD, Pngs.black(10_000, 10_000))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Piksel foto ini terlalu banyak");
		assertThat(send(Officers.BKAD, fortyMegabytes())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("lebih dari 15 MB");
		assertThat(send(Officers.BKAD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Pilih sekurangnya satu foto")
			.doesNotContain("#[global]");
		assertThat(lines()).isEmpty();
	}

	@Test
	void takesTheGoodOnesBesideABadOne() {
		assertThat(send(Officers.BKAD, Pictures.archive(), Pictures.jpegNumbered(1)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("bukan foto", "Foto, 1 dari 12");
	}

	@Test
	void showsTwelveAtMost() {
		for (int number = 1; number <= LandPhotoService.MOST; number++) {
			send(Officers.BKAD, Pictures.jpegNumbered(number));
		}

		assertThat(send(Officers.BKAD, Pictures.jpegNumbered(13))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("sudah punya 12 foto");
		withdraw(Officers.BKAD, lines().get(0).id(), "Buram");
		assertThat(send(Officers.BKAD, Pictures.jpegNumbered(13))).hasStatus3xxRedirection();
	}

	@Test
	void handsOutPicturesToWhoMaySeeTheAssetAlone() {
		send(Officers.BKAD, Pictures.jpegNumbered(1));
		long photo = lines().get(0).id();

		for (String path : List.of("", "/kecil")) {
			MvcTestResult answer = mvc.get()
				.uri("/lahan/" + id + "/foto/" + photo + path)
				.with(user(Officers.DINAS))
				.exchange();
			assertThat(answer).hasStatusOk()
				.hasContentType("image/jpeg")
				.hasHeader("X-Content-Type-Options", "nosniff");
			assertThat(answer.getResponse().getHeader("Cache-Control")).contains("private");
		}
	}

	@Test
	void showsAndTakesThemOnlyWhereTheAssetIsTheOfficers() {
		id = register.register(LandAssets.unknown(OwnerClass.PEMKOT, "18.71.03.1001"), Officers.BKAD);
		send(Officers.BKAD, Pictures.jpegNumbered(1));
		long photo = lines().get(0).id();

		assertThat(mvc.get().uri("/lahan/" + id + "/foto/" + photo).with(user(Officers.CAMAT)))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(Officers.CAMAT, Pictures.jpegNumbered(2))).hasStatus(HttpStatus.NOT_FOUND);
		for (Officer officer : List.of(Officers.DINAS, Officers.PEMPROV, Officers.ADMIN)) {
			assertThat(send(officer, Pictures.jpegNumbered(2))).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(withdraw(officer, photo, "Buram")).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void withdrawsWithAReasonAndDeletesNothing() {
		send(Officers.BKAD, Pictures.jpegNumbered(1));
		long photo = lines().get(0).id();

		assertThat(withdraw(Officers.CAMAT, photo, "Buram")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(withdraw(Officers.BKAD, photo, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tulis alasannya");
		assertThat(withdraw(Officers.PEMKOT, photo, "Salah bidang")).hasStatus3xxRedirection();

		assertThat(lines()).singleElement().returns("Salah bidang", LandPhotoLine::withdrawalReason);
		assertThat(mvc.get().uri("/lahan/" + id).with(user(Officers.BKAD))).bodyText()
			.contains("Foto ditarik", "Alasan: Salah bidang", "Belum ada foto.");
	}

	private List<LandPhotoLine> lines() {
		entities.flush();
		return photos.of(id, Officers.BKAD.scope());
	}

	private MvcTestResult withdraw(Officer officer, long photo, String reason) {
		return mvc.post()
			.uri("/lahan/%d/foto/%d/penarikan".formatted(id, photo))
			.param("reason", reason)
			.with(user(officer))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult send(Officer officer, byte[]... files) {
		MockMultipartMvcRequestBuilder form = mvc.post().uri("/lahan/" + id + "/foto").multipart();
		Arrays.stream(files).forEach((file) -> form.file(new MockMultipartFile("photos", "x.jpg", "image/jpeg", file)));
		return form.param("takenOn", "2026-01-05")
			.param("caption", "Batas timur")
			.with(user(officer))
			.with(csrf())
			.exchange();
	}

	private static byte[] fortyMegabytes() {
		byte[] bytes = new byte[40 << 20];
		Arrays.fill(bytes, (byte) 0xFF);
		bytes[1] = (byte) 0xD8;
		return bytes;
	}

}
