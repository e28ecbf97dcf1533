package id.pantaugerai.office;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.paper.Signature;
import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class SignatoryServiceIT {

	static final String DINAS = OfficeCodes.COOPERATIVES;

	@Autowired
	OfficeService offices;

	@Autowired
	SignatoryService signatories;

	@Autowired
	JdbcClient jdbc;

	@Test
	void leavesTheNameBlankUntilSomebodyIsKnown() {
		Signature blank = offices.signatory(DINAS, Terms.day(2, 9));

		assertThat(blank.name()).isNull();
		assertThat(blank.title()).isEqualTo("KEPALA DINAS KOPERASI DAN UKM\nKOTA BANDAR LAMPUNG,");
	}

	@Test
	void signsAnOldLetterWithWhoWasInOfficeThen() {
		appoint(Capacity.DEFINITIVE, "Lama, S.E.", Terms.day(1, 1), Terms.day(2, 10));
		appoint(Capacity.PLT, "Tugas, M.M.", Terms.day(2, 11), Terms.day(3, 31));
		appoint(Capacity.DEFINITIVE, "Baru, S.H.", Terms.day(4, 1), null);

		assertThat(name(Terms.day(2, 10))).isEqualTo("Lama, S.E.");
		assertThat(name(Terms.day(2, 11))).isEqualTo("Tugas, M.M.");
		assertThat(offices.signatory(DINAS, Terms.day(3, 1)).title()).startsWith("Plt. KEPALA DINAS");
		assertThat(name(Terms.day(4, 1))).isEqualTo("Baru, S.H.");
		assertThat(offices.signatory(DINAS, LocalDate.of(2025, 12, 31)).name()).isNull();
	}

	@Test
	void letsADeputySignWhileTheHolderIsAway() {
		appoint(Capacity.DEFINITIVE, "Pemegang, S.E.", Terms.day(1, 1), null);
		appoint(Capacity.PLH, "Harian, S.E.", Terms.day(2, 9), Terms.day(2, 13));

		assertThat(name(Terms.day(2, 8))).isEqualTo("Pemegang, S.E.");
		assertThat(offices.signatory(DINAS, Terms.day(2, 9)).capacity()).isEqualTo(Capacity.PLH);
		assertThat(name(Terms.day(2, 14))).isEqualTo("Pemegang, S.E.");
	}

	@ParameterizedTest
	@CsvSource({ "DEFINITIVE, DEFINITIVE", "DEFINITIVE, PLT", "PLT, DEFINITIVE", "PLT, PLT", "PLH, PLH" })
	void keepsTwoFromSigningOnOneDay(Capacity first, Capacity second) {
		appoint(first, "Pertama", Terms.day(1, 1), Terms.day(3, 1));
		Appointment crossing = Terms.of(second, "Kedua", Terms.day(3, 1), null);

		assertThat(signatories.crossing(Officers.ADMIN, DINAS, second, crossing.from(), null))
			.extracting(TermSummary::name)
			.containsExactly("Pertama");
		assertThat(Races.lost(() -> signatories.appoint(Officers.ADMIN, DINAS, crossing)))
			.returns("Operator", Rival::who)
			.returns("term", Rival::holds);
	}

	@Test
	void isHeldToItByTheDatabase() {
		String insert = """
				insert into office_term (office_id, capacity, position, name, from_on, until_on)
				values (3, 'DEFINITIVE', 'KEPALA', 'Contoh', cast(? as date), cast(? as date))
				""";
		jdbc.sql(insert).params("2026-01-01", "2026-02-01").update();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> jdbc.sql(insert).params("2026-02-01", "2026-03-01").update())
			.withMessageContaining("uq_office_term_holder");
	}

	@Test
	void endsATermAndTellsWhoDidIt() {
		appoint(Capacity.DEFINITIVE, "Lama, S.E.", Terms.day(1, 1), null);
		signatories.end(Officers.DINAS, DINAS, newest().id(), Terms.day(2, 10));

		assertThat(name(Terms.day(2, 10))).isEqualTo("Lama, S.E.");
		assertThat(offices.signatory(DINAS, Terms.day(2, 11)).name()).isNull();
		assertThat(offices.detail(Officers.ADMIN, DINAS).events()).extracting(TermEvent::kind, TermEvent::recordedBy)
			.containsExactly(tuple(TermEventKind.ENDED, "Dinas Koperasi"), tuple(TermEventKind.APPOINTED, "Operator"));
	}

	@Test
	void endsATermOnceHoweverOftenItIsSent() {
		appoint(Capacity.DEFINITIVE, "Lama, S.E.", Terms.day(1, 1), null);
		for (int sent = 0; sent < 2; sent++) {
			signatories.end(Officers.DINAS, DINAS, newest().id(), Terms.day(2, 10));
		}

		assertThat(offices.detail(Officers.ADMIN, DINAS).events()).extracting(TermEvent::kind)
			.containsExactly(TermEventKind.ENDED, TermEventKind.APPOINTED);
	}

	@Test
	void neverEndsATermBeforeItBeganOrBehindTheNext() {
		appoint(Capacity.DEFINITIVE, "Lama", Terms.day(1, 1), Terms.day(2, 10));
		long first = newest().id();
		appoint(Capacity.DEFINITIVE, "Baru", Terms.day(3, 1), null);

		for (LocalDate day : List.of(LocalDate.of(2025, 12, 31), Terms.day(3, 1))) {
			assertThat(Races.lost(() -> signatories.end(Officers.ADMIN, DINAS, first, day)))
				.returns("Operator", Rival::who)
				.returns("term.end", Rival::holds);
		}
		signatories.end(Officers.ADMIN, DINAS, first, Terms.day(2, 28));
	}

	@Test
	void keepsAMistakeInTheHistoryAlone() {
		appoint(Capacity.DEFINITIVE, "Salah Ketik", Terms.day(1, 1), null);
		signatories.withdraw(Officers.ADMIN, DINAS, newest().id(), "Nama keliru");
		appoint(Capacity.DEFINITIVE, "Benar, S.E.", Terms.day(1, 1), null);

		assertThat(name(Terms.day(2, 1))).isEqualTo("Benar, S.E.");
		assertThat(offices.detail(Officers.ADMIN, DINAS).events()).extracting(TermEvent::reason)
			.contains("Nama keliru");
	}

	@Test
	void isForThoseWhoKeepTheOfficeAlone() {
		Officer elsewhere = new Officer(1, "lain", "Lain", new Scope("18.72", Role.ADMIN));
		Appointment appointment = Terms.of(Capacity.DEFINITIVE, "Nama", Terms.day(1, 1), null);
		for (Officer other : List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD, Officers.PEMPROV)) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> signatories.appoint(other, DINAS, appointment));
		}
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> signatories.appoint(Officers.DINAS, OfficeCodes.ASSETS, appointment));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> signatories.appoint(elsewhere, DINAS, appointment));
	}

	private void appoint(Capacity capacity, String name, LocalDate from, @Nullable LocalDate until) {
		signatories.appoint(Officers.ADMIN, DINAS, Terms.of(capacity, name, from, until));
	}

	private TermSummary newest() {
		return offices.detail(Officers.ADMIN, DINAS).terms().get(0);
	}

	private @Nullable String name(LocalDate date) {
		return offices.signatory(DINAS, date).name();
	}

}
