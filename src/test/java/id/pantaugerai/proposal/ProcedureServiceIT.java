package id.pantaugerai.proposal;

import java.util.List;
import java.util.Set;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
@Import(Cabinet.class)
@Sql("/id/pantaugerai/account/officers.sql")
class ProcedureServiceIT {

	static final Set<StageDocument> ONE = Set.of(new StageDocument(LandStage.USULAN, LandDocumentKind.SURAT_USULAN));

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.PEMKOT, Officers.DINAS, Officers.PEMPROV);

	@Autowired
	ProcedureService procedures;

	@Autowired
	EntityManager entities;

	@Test
	void beginsWithWhatTheGovernorNames() {
		Procedure first = procedures.current();

		assertThat(first.instruments()).containsExactly("Pinjam pakai", "Sewa", "Hibah");
		assertThat(first.of(LandStage.VERIFIKASI)).containsExactly(LandDocumentKind.SERTIFIKAT,
				LandDocumentKind.TATA_RUANG);
		assertThat(first.of(LandStage.USULAN)).isEmpty();
	}

	@Test
	void keepsEveryVersionWithWhoMadeIt() {
		procedures.revise(new ReviseProcedure(1, ONE, List.of("Hibah", "KSP"), "Surat edaran"), Officers.BKAD);
		entities.flush();
		entities.clear();

		assertThat(procedures.current().of(LandStage.USULAN)).containsExactly(LandDocumentKind.SURAT_USULAN);
		assertThat(procedures.current().instruments()).containsExactly("Hibah", "KSP");
		assertThat(procedures.history(Officers.ADMIN.scope())).extracting(Procedure::recordedBy)
			.containsExactly("BKAD", null);
	}

	@Test
	void refusesAnEditorWhoSawAnOlderVersion() {
		ReviseProcedure revise = new ReviseProcedure(1, ONE, List.of("Hibah"), "Surat edaran");
		procedures.revise(revise, Officers.ADMIN);

		assertThat(Races.lost(() -> procedures.revise(revise, Officers.BKAD))).returns("Operator", Rival::who)
			.returns("procedure", Rival::holds);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tukar guling", "TUKAR  GULING", "Ruilslag" })
	void knowsNoExchangeOfLand(String name) {
		ReviseProcedure revise = new ReviseProcedure(1, ONE, List.of(name), "Surat edaran");

		assertThatIllegalArgumentException().isThrownBy(() -> procedures.revise(revise, Officers.BKAD));
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isKeptByTheAssetOfficeAndTheOperatorAlone(Officer other) {
		ReviseProcedure revise = new ReviseProcedure(1, ONE, List.of("Hibah"), "Surat edaran");

		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> procedures.revise(revise, other));
	}

}
