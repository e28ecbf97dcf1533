package id.pantaugerai.demo;

import java.time.Clock;

import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.convention.TestBean;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@ActiveProfiles("demo")
class DemoLandIT {

	@TestBean
	Clock clock;

	@Autowired
	JdbcClient jdbc;

	static Clock clock() {
		return new HandClock("2026-11-25T05:00:00Z");
	}

	@Test
	void knowsLandOfEveryOwnerAndNotAllOfIt() {
		assertThat(number("select count(*) from land_asset")).isBetween(55L, 70L);
		assertThat(number("select count(distinct owner) from land_asset")).isEqualTo(6);
		assertThat(number("select count(*) from land_asset where owner in ('PEMKOT', 'PEMPROV')")).isGreaterThan(40);
		assertThat(number("select count(*) from land_asset where use = 'KOSONG'")).isGreaterThan(25);
		assertThat(number("select count(*) from land_asset where disputed")).isGreaterThan(1);
		assertThat(number("select count(*) from land_asset where area_m2 < 600")).isGreaterThan(5);
		assertThat(number("select count(*) from land_asset where disputed is null or slope is null")).isGreaterThan(5);
		assertThat(number("select count(*) from land_asset_revision where number = 2")).isGreaterThan(5);
		assertThat(number("select count(*) from land_asset where recorded_at >= '2026-11-25T05:00:00Z'")).isZero();
	}

	@Test
	void keepsTheHistoryOfEveryAsset() {
		assertThat(number("""
				select count(*) from land_asset a where a.revision <> (
				  select count(*) from land_asset_revision r where r.asset_id = a.id)
				""")).isZero();
		assertThat(number("""
				select count(*) from land_asset_revision r join land_asset_revision before
				  on before.asset_id = r.asset_id and before.number = r.number - 1
				where before.recorded_at >= r.recorded_at
				""")).isZero();
	}

	private long number(String sql) {
		return jdbc.sql(sql).query(Long.class).single();
	}

}
