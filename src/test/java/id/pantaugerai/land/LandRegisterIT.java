package id.pantaugerai.land;

import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class LandRegisterIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.ADMIN);

	@Autowired
	LandRegister register;

	@Autowired
	EntityManager entities;

	@Test
	void keepsWhatIsKnownOfAnAsset() {
		LandFacts facts = LandAssets.good(SUKAMENANTI);

		assertThat(found(register.register(facts, Officers.BKAD)).facts()).isEqualTo(facts);
	}

	@Test
	void keepsApartWhatNobodyHasSaid() {
		LandFacts facts = LandAssets.unknown(OwnerClass.VERTIKAL, SUKAMENANTI);

		assertThat(found(register.register(facts, Officers.BKAD)).facts()).isEqualTo(facts);
	}

	@Test
	void keepsEveryStateOfAnAsset() {
		LandFacts before = LandAssets.unknown(OwnerClass.PEMKOT, SUKAMENANTI);
		LandFacts after = LandAssets.good(SUKAMENANTI);
		long id = register.register(before, Officers.BKAD);
		register.revise(new ReviseLandAsset(id, 1, after, "Hasil cek lapangan"), Officers.PEMKOT);
		entities.flush();

		List<LandRevision> history = register.history(id, Officers.BKAD.scope());

		assertThat(history).extracting(LandRevision::facts).containsExactly(after, before);
		assertThat(history.get(0).reason()).isEqualTo("Hasil cek lapangan");
		assertThat(history.get(0).recordedBy()).isEqualTo("Asisten II");
	}

	@Test
	void refusesAChangeToWhatSomebodyElseChanged() {
		long id = register.register(LandAssets.good(SUKAMENANTI), Officers.BKAD);
		LandFacts other = LandAssets.unknown(OwnerClass.PEMKOT, SUKAMENANTI);
		register.revise(new ReviseLandAsset(id, 1, other, "Koreksi"), Officers.BKAD);
		ReviseLandAsset late = new ReviseLandAsset(id, 1, LandAssets.good(SUKAMENANTI), "Koreksi");

		assertThat(Races.lost(() -> register.revise(late, Officers.PEMKOT))).returns("BKAD", Rival::who)
			.returns("land.asset", Rival::holds);
	}

	@Test
	void letsAStageMoveWithoutDisturbingAnEditor() {
		long id = register.register(LandAssets.good(SUKAMENANTI), Officers.BKAD);
		register.reach(id, LandStage.USULAN);

		register.revise(new ReviseLandAsset(id, 1, LandAssets.unknown(OwnerClass.PEMKOT, SUKAMENANTI), "Koreksi"),
				Officers.BKAD);

		assertThat(found(id).stage()).isEqualTo(LandStage.USULAN);
		assertThat(found(id).revision()).isEqualTo(2);
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isKeptByWhoKeepsAssetsAlone(Officer other) {
		LandFacts facts = LandAssets.good(SUKAMENANTI);

		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> register.register(facts, other));
	}

	@Test
	void letsTheProvinceKeepItsOwnAssetsAlone() {
		LandFacts city = LandAssets.good(SUKAMENANTI);
		LandFacts own = LandAssets.unknown(OwnerClass.PEMPROV, SUKAMENANTI);

		assertThat(register.register(own, Officers.PEMPROV)).isPositive();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> register.register(city, Officers.PEMPROV));
	}

	@Test
	void keepsTheSharingOfAnAssetThatWasProposedWhileItWasEdited() {
		LandFacts facts = LandAssets.good(SUKAMENANTI);
		long id = register.register(facts, Officers.BKAD);
		register.reach(id, LandStage.USULAN);
		LandFacts shared = new LandFacts(facts.ownership(), facts.title(), facts.lot(), facts.condition(), true, null);

		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> register.revise(new ReviseLandAsset(id, 1, shared, "Koreksi"), Officers.BKAD));
	}

	@Test
	void hidesAssetsOfOtherAreas() {
		long id = register.register(LandAssets.good("18.71.03.1001"), Officers.BKAD);

		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> register.get(id, Officers.CAMAT.scope()));
	}

	private LandAssetDetail found(long id) {
		entities.flush();
		entities.clear();
		return register.get(id, Officers.BKAD.scope());
	}

}
