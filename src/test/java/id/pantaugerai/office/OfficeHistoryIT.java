package id.pantaugerai.office;

import java.time.Instant;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.paper.Signature.Capacity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class OfficeHistoryIT {

	static final String DINAS = OfficeCodes.COOPERATIVES;

	static final Instant CLOSING = Instant.parse("2026-02-09T02:00:00Z");

	@Autowired
	OfficeHistory history;

	@Autowired
	SignatoryService signatories;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void appointHolder() {
		signatories.appoint(Officers.DINAS, DINAS, Terms.of(Capacity.DEFINITIVE, "Lama, S.E.", Terms.day(1, 1), null));
		recorded("2026-01-02 08:00+07");
	}

	@Test
	void letsHimSignWhoseTermCoversTheDay() {
		signatories.end(Officers.DINAS, DINAS, term("Lama, S.E."), Terms.day(2, 8));
		recorded("2026-02-06 08:00+07");
		signatories.appoint(Officers.DINAS, DINAS, Terms.of(Capacity.PLT, "Tugas, M.M.", Terms.day(2, 9), null));
		recorded("2026-02-06 08:05+07");

		assertThat(name(CLOSING)).isEqualTo("Tugas, M.M.");
		assertThat(history.told(DINAS, CLOSING).signature().title()).startsWith("Plt. ");
		assertThat(name(CLOSING.minusSeconds(86_400))).isEqualTo("Lama, S.E.");
	}

	@Test
	void knowsNothingThatWasWrittenDownLater() {
		signatories.end(Officers.DINAS, DINAS, term("Lama, S.E."), Terms.day(2, 1));
		recorded("2026-02-27 08:00+07");
		signatories.appoint(Officers.DINAS, DINAS, Terms.of(Capacity.PLT, "Susulan, M.M.", Terms.day(2, 2), null));
		recorded("2026-02-27 08:05+07");

		assertThat(name(CLOSING)).isEqualTo("Lama, S.E.");
		assertThat(name(Instant.parse("2026-02-27T02:00:00Z"))).isEqualTo("Susulan, M.M.");
	}

	@Test
	void keepsOfTheDayWhatWasWithdrawnLater() {
		signatories.withdraw(Officers.DINAS, DINAS, term("Lama, S.E."), "Salah catat");
		recorded("2026-02-27 08:00+07");

		assertThat(name(CLOSING)).isEqualTo("Lama, S.E.");
		assertThat(name(Instant.parse("2026-02-27T02:00:00Z"))).isNull();
	}

	@Test
	void bearsTheLetterheadThatWasKnown() {
		String before = history.told(DINAS, CLOSING).text().name();
		jdbc.sql(
				"""
						insert into office_letterhead (office_id, effective_on, government, name, address, place, position,
						  recorded_at, recorded_by)
						select id, '2026-02-01', 'PEMERINTAH KOTA', 'DINAS BARU', 'Jalan Baru 1', 'Bandar Lampung', 'KEPALA DINAS',
						  '2026-02-27 08:00+07', :by from office where code = :code
						""")
			.param("by", Officers.DINAS.id())
			.param("code", DINAS)
			.update();

		assertThat(history.told(DINAS, CLOSING).text().name()).isEqualTo(before).isNotEqualTo("DINAS BARU");
		assertThat(history.told(DINAS, Instant.parse("2026-02-27T02:00:00Z")).text().name()).isEqualTo("DINAS BARU");
	}

	private @Nullable String name(Instant asOf) {
		return history.told(DINAS, asOf).signature().name();
	}

	private long term(String name) {
		return jdbc.sql("select id from office_term where name = :name").param("name", name).query(Long.class).single();
	}

	/** When the newest event was written down. */
	private void recorded(String at) {
		jdbc.sql("""
				update office_term_event set recorded_at = cast(:at as timestamptz)
				where id = (select max(id) from office_term_event)
				""").param("at", at).update();
	}

}
