package id.pantaugerai.office;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.paper.Letterhead;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.photo.PhotoRefusal;
import id.pantaugerai.photo.Pictures;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class LetterheadServiceIT {

	static final String BKAD = OfficeCodes.ASSETS;

	static final LocalDate TODAY = LocalDate.of(2026, 2, 12);

	@Autowired
	OfficeService offices;

	@Autowired
	LetterheadService letterheads;

	@Autowired
	CrestService crests;

	@Autowired
	CrestFiles files;

	@Autowired
	JdbcClient jdbc;

	@Test
	void beginsWithThreeOfficesAndNoInventedPeople() {
		assertThat(offices.kept(Officers.ADMIN)).extracting(OfficeSummary::code)
			.containsExactly(OfficeCodes.SECRETARIAT, BKAD, OfficeCodes.COOPERATIVES);
		assertThat(offices.kept(Officers.ADMIN)).allMatch(OfficeSummary::untouched)
			.allMatch((office) -> office.signatory() == null);
		assertThat(offices.kept(Officers.DINAS)).extracting(OfficeSummary::code)
			.containsExactly(OfficeCodes.COOPERATIVES);
		assertThat(offices.place(BKAD, TODAY)).isEqualTo("Bandar Lampung");
	}

	@Test
	void printsAnOldLetterWithTheLetterheadOfItsDay() {
		change("Jalan Baru Nomor 9", TODAY.plusDays(10));

		assertThat(offices.letterhead(BKAD, TODAY.plusDays(9)).lines())
			.containsExactly("Jalan Dr. Susilo Nomor 2, Bandar Lampung 35214");
		assertThat(offices.letterhead(BKAD, TODAY.plusDays(10)).lines()).containsExactly("Jalan Baru Nomor 9",
				"Telepon (0721) 000000");
		assertThat(offices.letterhead(BKAD, LocalDate.of(2020, 1, 1)).office())
			.isEqualTo("BADAN KEUANGAN DAN ASET DAERAH");
	}

	@Test
	void letsTheLaterWordWinOnTheSameDay() {
		change("Jalan Keliru", TODAY);
		change("Jalan Benar", TODAY);

		assertThat(offices.letterhead(BKAD, TODAY).lines()).startsWith("Jalan Benar");
		assertThat(offices.detail(Officers.ADMIN, BKAD).letterheads()).hasSize(3);
	}

	@Test
	void tellsWhoeverWasSlower() {
		long seen = offices.detail(Officers.ADMIN, BKAD).lastVersion();
		change("Jalan Lain", TODAY);

		assertThat(Races.lost(
				() -> letterheads.change(Officers.ADMIN, BKAD, new ChangeLetterhead(text("Jalan Mana"), TODAY, seen))))
			.returns("Operator", Rival::who)
			.returns("letterhead", Rival::holds);
	}

	@Test
	void carriesTheCrestFromTheDayItWasBrought() {
		assertThat(offices.letterhead(BKAD, TODAY).crest().format()).isEqualTo(Picture.Format.PNG);

		assertThat(crests.bring(Officers.ADMIN, BKAD, () -> new ByteArrayInputStream(Pictures.jpeg(900, 1000))))
			.isEmpty();

		Picture crest = offices.letterhead(BKAD, TODAY).crest();
		assertThat(crest.format()).isEqualTo(Picture.Format.JPEG);
		assertThat(crest.height()).isEqualTo(480);
		assertThat(offices.letterhead(BKAD, TODAY.minusDays(1)).crest().format()).isEqualTo(Picture.Format.PNG);
		FileHash file = new FileHash(jdbc.sql("select sha256 from office_crest").query(String.class).single());
		assertThat(files.namedAmong(Set.of(file, new FileHash("0".repeat(64))))).containsExactly(file);

		letterheads.removeCrest(Officers.ADMIN, BKAD);
		assertThat(offices.letterhead(BKAD, TODAY).crest().format()).isEqualTo(Picture.Format.PNG);
	}

	@Test
	void takesNothingThatIsNoPicture() {
		assertThat(crests.bring(Officers.ADMIN, BKAD, () -> new ByteArrayInputStream(Pictures.archive())))
			.hasValue(PhotoRefusal.NOT_A_PHOTO);
		assertThat(offices.detail(Officers.ADMIN, BKAD).crests()).isEmpty();
	}

	@Test
	void isForThoseWhoKeepTheOfficeAlone() {
		ChangeLetterhead change = new ChangeLetterhead(text("Jalan"), TODAY, 1);
		for (var other : List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD, Officers.DINAS, Officers.PEMPROV)) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> letterheads.change(other, BKAD, change));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> crests.bring(other, BKAD, () -> new ByteArrayInputStream(Pictures.jpeg(10, 10))));
		}
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> offices.letterhead("tidak-ada", TODAY));
	}

	@Test
	void standsOnALetter() {
		Letterhead head = offices.letterhead(OfficeCodes.COOPERATIVES, TODAY);

		assertThat(head.government()).isEqualTo("PEMERINTAH KOTA BANDAR LAMPUNG");
		assertThat(head.office()).isEqualTo("DINAS KOPERASI DAN UKM");
	}

	private void change(String address, LocalDate from) {
		letterheads.change(Officers.ADMIN, BKAD,
				new ChangeLetterhead(text(address), from, offices.detail(Officers.ADMIN, BKAD).lastVersion()));
	}

	private static LetterheadText text(String address) {
		return new LetterheadText("PEMERINTAH KOTA BANDAR LAMPUNG", "BADAN KEUANGAN DAN ASET DAERAH", address,
				"Telepon (0721) 000000", "Bandar Lampung", "KEPALA BADAN");
	}

}
