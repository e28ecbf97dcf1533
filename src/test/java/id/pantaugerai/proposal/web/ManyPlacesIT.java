package id.pantaugerai.proposal.web;

import java.nio.charset.StandardCharsets;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages that offer kelurahan stay small, and ask no more, where there are 10,000. */
@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class ManyPlacesIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LandRegister register;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementLog log;

	long parcel;

	@BeforeEach
	void register() {
		parcel = register.register(LandAssets.unknown(OwnerClass.PEMKOT, SUKAMENANTI), Officers.BKAD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/lahan", "/lahan/baru", "/lahan/baru?kelurahan=" + SUKAMENANTI, "/lahan/%d/usulan",
			"/lahan/pemadanan" })
	void offersWhatFitsOnAPage(String path) {
		page(path);
		int few = statements(path);

		many();

		assertThat(statements(path)).isEqualTo(few).isPositive();
		assertThat(page(path).getBytes(StandardCharsets.UTF_8).length).isLessThan(64 << 10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/lahan/baru", "/lahan/%d/usulan" })
	void asksForTheKecamatanFirst(String path) {
		assertThat(page(path)).doesNotContain("name=\"kecamatan\"").contains("value=\"18.71.02.1003\"");

		many();

		assertThat(page(path)).contains("name=\"kecamatan\"").doesNotContain("value=\"18.71.02.1003\"");
		assertThat(page(path + "?kecamatan=18.71.02")).contains("value=\"18.71.02.1003\"");
	}

	private void many() {
		jdbc.sql("""
				insert into kecamatan (code, name, common_name, latitude, longitude, area_km2)
				select '18.71.' || n, 'Uji ' || n, 'Uji ' || n, -5.38, 105.2, 10 from generate_series(21, 99) n
				""").update();
		jdbc.sql(
				"""
						insert into kelurahan (code, kecamatan_code, name, common_name, latitude, longitude, area_km2, postal_code)
						select '18.71.' || 21 + n % 79 || '.' || 1001 + n / 79, '18.71.' || 21 + n % 79, 'Uji ' || n, 'Uji ' || n,
						       -5.38, 105.2, 1, '35000' from generate_series(1, 9874) n
						""")
			.update();
	}

	private String page(String path) {
		MvcTestResult answer = mvc.get().uri(path.formatted(parcel)).with(user(Officers.BKAD)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private int statements(String path) {
		log.drain();
		page(path);
		return log.drain().size();
	}

}
