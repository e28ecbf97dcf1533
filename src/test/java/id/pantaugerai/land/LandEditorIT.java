package id.pantaugerai.land;

import java.util.List;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class LandEditorIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final LandFacts GOOD = LandAssets.good(SUKAMENANTI);

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.ADMIN);

	@Autowired
	LandEditor editor;

	@Autowired
	LandRegister register;

	@Autowired
	LandDossiers dossiers;

	@Test
	void takesTheSameSubmissionForTheSameAsset() {
		UUID submission = UUID.randomUUID();
		LandOutcome first = editor.register(GOOD, submission, Officers.BKAD);

		assertThat(editor.register(GOOD, submission, Officers.BKAD)).isEqualTo(first);
		assertThat(first.kind()).isEqualTo(LandOutcome.Kind.SAVED);
	}

	@Test
	void namesTheAssetThatBearsTheNumberAlready() {
		long first = editor.register(GOOD, UUID.randomUUID(), Officers.BKAD).id();

		LandOutcome second = editor.register(named("dinas PENDIDIKAN", "12.01.11.05.02.0001"), UUID.randomUUID(),
				Officers.PEMKOT);

		assertThat(second.kind()).isEqualTo(LandOutcome.Kind.TAKEN);
		assertThat(second.twin()).isEqualTo(new LandTwin(first, "Jl. Teuku Umar", true));
	}

	@Test
	void letsAnotherHolderBearTheSameNumber() {
		editor.register(GOOD, UUID.randomUUID(), Officers.BKAD);

		assertThat(editor.register(named("Dinas Kesehatan", "12.01.11.05.02.0001"), UUID.randomUUID(), Officers.BKAD)
			.kind()).isEqualTo(LandOutcome.Kind.SAVED);
	}

	@Test
	void tellsThatSomebodyWasFaster() {
		long id = register.register(GOOD, Officers.BKAD);
		editor.revise(new ReviseLandAsset(id, 1, named("Dinas Kesehatan", null), "Koreksi"), Officers.BKAD);

		assertThat(editor.revise(new ReviseLandAsset(id, 1, GOOD, "Koreksi"), Officers.PEMKOT).kind())
			.isEqualTo(LandOutcome.Kind.CHANGED);
	}

	@Test
	void writesNoLineWhereNothingChanged() {
		long id = register.register(GOOD, Officers.BKAD);
		editor.revise(new ReviseLandAsset(id, 1, GOOD, "Koreksi"), Officers.BKAD);

		assertThat(register.history(id, Officers.BKAD.scope())).hasSize(1);
	}

	@Test
	void keepsAProposedAssetInTheRegisterAndItsSharing() {
		long id = register.register(GOOD, Officers.BKAD);
		register.reach(id, LandStage.USULAN);
		LandFacts shared = new LandFacts(GOOD.ownership(), GOOD.title(), GOOD.lot(), GOOD.condition(), true, null);

		assertThat(editor.withdraw(id, "Salah catat", Officers.BKAD).kind()).isEqualTo(LandOutcome.Kind.PROPOSED);
		assertThat(editor.revise(new ReviseLandAsset(id, 1, shared, "Koreksi"), Officers.BKAD).kind())
			.isEqualTo(LandOutcome.Kind.PROPOSED);
		assertThat(register.get(id, Officers.BKAD.scope()).revision()).isOne();
	}

	@Test
	void withdrawsAndRestoresWithItsReasons() {
		long id = register.register(GOOD, Officers.BKAD);
		editor.withdraw(id, "Tercatat dua kali", Officers.BKAD);
		editor.withdraw(id, "Sekali lagi", Officers.BKAD);
		assertThat(editor.revise(new ReviseLandAsset(id, 2, named("X", null), "Koreksi"), Officers.BKAD).kind())
			.isEqualTo(LandOutcome.Kind.CHANGED);
		editor.restore(id, "Ternyata bidang lain", Officers.PEMKOT);

		assertThat(register.get(id, Officers.BKAD.scope()).withdrawn()).isFalse();
		assertThat(dossiers.of(id, Officers.BKAD.scope()).history()).extracting(LandHistoryLine::title)
			.containsExactly("Dikembalikan ke daftar", "Ditarik dari daftar", "Dicatat dalam daftar");
	}

	@Test
	void doesNotRestoreBesideATwin() {
		long id = register.register(GOOD, Officers.BKAD);
		editor.withdraw(id, "Salah catat", Officers.BKAD);
		register.register(GOOD, Officers.BKAD);

		assertThat(editor.restore(id, "Coba", Officers.BKAD).kind()).isEqualTo(LandOutcome.Kind.TAKEN);
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void letsOnlyKeepersWithdraw(Officer other) {
		long id = register.register(GOOD, Officers.BKAD);

		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> editor.withdraw(id, "Iseng", other));
	}

	@Test
	void isWithdrawnNeitherByTheProvinceNorByAnotherCity() {
		long id = register.register(GOOD, Officers.BKAD);
		Officer elsewhere = new Officer(9003, "uji.bkad", "BKAD", new Scope("17.01", Role.BKAD));

		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> editor.withdraw(id, "Iseng", Officers.PEMPROV));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> editor.withdraw(id, "Iseng", elsewhere));
	}

	@Test
	void tellsTheHistoryInWords() {
		long id = register.register(LandAssets.unknown(OwnerClass.PEMKOT, "18.71.03.1001"), Officers.BKAD);
		editor.revise(new ReviseLandAsset(id, 1, GOOD, "Hasil cek lapangan"), Officers.PEMKOT);

		LandHistoryLine latest = dossiers.of(id, Officers.BKAD.scope()).history().get(0);

		assertThat(latest.reason()).isEqualTo("Hasil cek lapangan");
		assertThat(latest.changes()).contains(new LandChangeLine("Luas", null, "1.240,50 m²"),
				new LandChangeLine("Sengketa", null, "Tidak"),
				new LandChangeLine("Titik", null, "−5,385000; 105,258000"),
				new LandChangeLine("Kelurahan", "Gedong Air, Kec. Tanjung Karang Barat (18.71.03.1001)",
						"Sukamenanti, Kec. Kedaton (18.71.01.1005)"));
	}

	@Test
	void opensTheDoorsThatStandOpen() {
		long id = register.register(LandAssets.unknown(OwnerClass.PEMPROV, SUKAMENANTI), Officers.BKAD);

		assertThat(dossiers.of(id, Officers.PEMPROV.scope()).can()).isEqualTo(new LandPowers(true, true, false, true));
		assertThat(dossiers.of(id, Officers.CAMAT.scope()).can()).isEqualTo(new LandPowers(false, false, false, true));
		register.reach(id, LandStage.USULAN);
		assertThat(dossiers.of(id, Officers.BKAD.scope()).can().withdraw()).isFalse();
	}

	private static LandFacts named(String holder, @Nullable String number) {
		return new LandFacts(new Ownership(OwnerClass.PEMKOT, holder, number), GOOD.title(), GOOD.lot(),
				GOOD.condition(), false, null);
	}

}
