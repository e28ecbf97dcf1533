package id.pantaugerai.obstacle.web;

import java.util.List;

import id.pantaugerai.Filled;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.obstacle.ObstacleCategory;
import id.pantaugerai.obstacle.ObstaclePolicy;
import id.pantaugerai.obstacle.ObstaclePolicyService;
import id.pantaugerai.obstacle.ObstacleSettingService;
import id.pantaugerai.shared.ForbiddenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class SettingPageIT {

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD, Officers.DINAS,
			Officers.PEMPROV);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ObstacleSettingService settings;

	@Autowired
	ObstaclePolicyService policies;

	@Test
	void showsLimitsKindsAndOffices() {
		assertThat(body(mvc.get().uri("/admin/kendala").with(user(Officers.ADMIN)).exchange(), HttpStatus.OK))
			.contains("Jatah hari kerja", "value=\"14\"", "Cut and fill", "Dinas Pekerjaan Umum", "Bawaan aplikasi")
			.doesNotContain("??");
	}

	@Test
	void setsOtherLimitsAndRefusesWhoSawOlderOnes() {
		String seen = Long.toString(policies.policies().get(0).id());
		assertThat(limits("7", seen)).hasRedirectedUrl("/admin/kendala?tersimpan");
		assertThat(policies.policies().get(0)).returns(7, ObstaclePolicy::kecamatan)
			.returns("Operator", ObstaclePolicy::recordedBy);

		assertThat(body(limits("9", seen), HttpStatus.CONFLICT)).contains("baru saja diubah", "value=\"9\"");
		assertThat(policies.policies().get(0).kecamatan()).isEqualTo(7);
	}

	@ParameterizedTest
	@CsvSource({ "0", "251", "lima", "-3", "''" })
	void sendsBackLimitsThatAreNone(String days) {
		assertThat(body(limits(days, Long.toString(policies.policies().get(0).id())), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("aria-invalid=\"true\"", "value=\"21\"");
	}

	@Test
	void routesAKindToAnotherOfficeAndKeepsWhatItWas() {
		ObstacleCategory rain = kind("CUACA");
		assertThat(post("/jenis/CUACA", "name", "Cuaca buruk", "office", "DLH", "seen", rain.stamp()))
			.hasRedirectedUrl("/admin/kendala?tersimpan");
		assertThat(kind("CUACA")).isEqualTo(new ObstacleCategory("CUACA", "Cuaca buruk", "DLH", false));
		assertThat(settings.changes().get(0).detail()).contains("Cuaca / PEMKOT", "Cuaca buruk / DLH");

		assertThat(
				body(post("/jenis/CUACA", "name", "Hujan", "office", "PU", "seen", rain.stamp()), HttpStatus.CONFLICT))
			.contains("baru saja diubah", "value=\"Hujan\"");
	}

	@ParameterizedTest
	@CsvSource({ "'',PU,Nama wajib diisi", "Material terlambat,PU,sudah dipakai", "Hantu,SIAPA,Pilih OPD" })
	void sendsBackAKindThatCannotBe(String name, String office, String message) {
		assertThat(body(post("/jenis", "name", name, "office", office), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains(message, "value=\"" + name + "\"");
	}

	@Test
	void addsKindsAndOfficesOnce() {
		assertThat(post("/opd", "name", "Dinas Perhubungan")).hasRedirectedUrl("/admin/kendala?tersimpan");
		assertThat(body(post("/opd", "name", "Dinas Perhubungan"), HttpStatus.UNPROCESSABLE_CONTENT))
			.contains("sudah dipakai");
		String office = settings.offices().get(settings.offices().size() - 1).code();
		assertThat(post("/jenis", "name", "Parkir truk", "office", office)).hasStatus3xxRedirection();
		assertThat(settings.categories()).last()
			.returns("Parkir truk", ObstacleCategory::name)
			.returns(office, ObstacleCategory::office);
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void areNoneOfTheOthersBusiness(Officer officer) {
		ObstacleCategory rain = kind("CUACA");
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> settings.change(rain, rain.stamp(), officer));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> settings.addCategory("x", "PU", officer));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> settings.addOffice("x", officer));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> policies.limit(policies.policies().get(0), officer));
	}

	private ObstacleCategory kind(String code) {
		return settings.categories().stream().filter((known) -> known.code().equals(code)).findFirst().orElseThrow();
	}

	private MvcTestResult limits(String kecamatan, String seen) {
		return post("/batas", "kecamatan", kecamatan, "kota", "21", "provinsi", "30", "grace", "3", "silence", "3",
				"seen", seen);
	}

	private MvcTestResult post(String path, String... values) {
		return mvc.post()
			.uri("/admin/kendala" + path)
			.params(Filled.with(values))
			.with(user(Officers.ADMIN))
			.with(csrf())
			.exchange();
	}

}
