package id.pantaugerai.proposal;

import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
@At(Cabinet.MONDAY)
@Import(Cabinet.class)
@Sql("/id/pantaugerai/account/officers.sql")
class ProcedureServiceIT {

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.PEMKOT, Officers.DINAS, Officers.PEMPROV);

	@Autowired
	ProcedureService procedures;

	@Autowired
	EntityManager entities;

	@Test
	void beginsWithWhatTheGovernorNames() {
		Procedure first = procedures.current();

		assertThat(first.offered()).containsExactly("Pinjam pakai", "Sewa", "Hibah");
		assertThat(first.of(LandStage.VERIFIKASI)).containsExactly(LandDocumentKind.SERTIFIKAT,
				LandDocumentKind.TATA_RUANG);
		assertThat(first.of(LandStage.USULAN)).isEmpty();
	}

	@Test
	void keepsEveryVersionWithWhoMadeIt() {
		procedures.revise(Procedures.revising(1, Procedures.named("Pinjam pakai", "Sewa", "Hibah", "KSP")),
				Officers.BKAD);
		entities.flush();
		entities.clear();

		assertThat(procedures.current().of(LandStage.CEK_FISIK)).containsExactly(LandDocumentKind.BA_CEK_FISIK);
		assertThat(procedures.current().desk(LandStage.USULAN)).containsExactly(Role.CAMAT);
		assertThat(procedures.current().expected(LandStage.USULAN)).isEqualTo(3);
		assertThat(procedures.current().offered()).containsExactly("Pinjam pakai", "Sewa", "Hibah", "KSP");
		assertThat(procedures.history(Officers.ADMIN.scope())).extracting(Procedure::recordedBy)
			.containsExactly("BKAD", null);
	}

	@Test
	void refusesAnEditorWhoSawAnOlderVersion() {
		ReviseProcedure revise = Procedures.revising(1, Procedures.FIRST);
		procedures.revise(revise, Officers.ADMIN);

		assertThat(Races.lost(() -> procedures.revise(revise, Officers.BKAD))).returns("Operator", Rival::who)
			.returns("procedure", Rival::holds);
	}

	@Test
	void leavesNoInstrumentOut() {
		ReviseProcedure fewer = Procedures.revising(1, Procedures.named("Pinjam pakai", "Sewa"));

		assertThatIllegalArgumentException().isThrownBy(() -> procedures.revise(fewer, Officers.BKAD));
	}

	@Test
	void offersNoInstrumentThatIsRetired() {
		List<Instrument> sewaRetired = List.of(new Instrument(1, 1, "Pinjam pakai", false),
				new Instrument(2, 2, "Sewa", true), new Instrument(3, 3, "Hibah", false));
		procedures.revise(Procedures.revising(1, sewaRetired), Officers.BKAD);
		entities.flush();
		entities.clear();

		assertThat(procedures.current().offered()).containsExactly("Pinjam pakai", "Hibah");
		assertThat(procedures.current().instruments()).extracting(Instrument::name).contains("Sewa");
	}

	@Test
	void letsTheCityReadItsHistory() {
		assertThat(procedures.history(Officers.PEMKOT.scope())).hasSize(1);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> procedures.history(Officers.CAMAT.scope()));
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isKeptByTheAssetOfficeAndTheOperatorAlone(Officer other) {
		ReviseProcedure revise = Procedures.revising(1, Procedures.FIRST);

		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> procedures.revise(revise, other));
	}

}
