package id.pantaugerai.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.Broom;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.ReviseLandAsset;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** In transactions that really commit, so what is left behind is cleared away. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Sql("/id/pantaugerai/account/officers.sql")
class IntakeIT {

	@Autowired
	IntakeService intake;

	@Autowired
	IntakeWorkbooks workbooks;

	@Autowired
	LandRegister register;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void clear() {
		Broom.sweep(jdbc, "land_import_row", "land_import", "land_asset_revision", "land_asset", "account");
	}

	@Test
	void bringsTheGoodRowsTakesThemBackAndBringsThemAgain() {
		UUID id = checked(AssetFiles.twoHundredWithSevenErrors());
		assertThat(tally(id)).isEqualTo(new ImportSummary.Tally(193, 0, 0, 7, 0));
		assertThat(inRegister()).isZero();

		intake.apply(Officers.BKAD, id);
		assertThat(settled(id).state()).isEqualTo(ImportState.APPLIED);
		assertThat(inRegister()).isEqualTo(193);

		intake.undo(Officers.BKAD, id, "Berkas yang salah");
		assertThat(settled(id).undoReason()).isEqualTo("Berkas yang salah");
		assertThat(inRegister()).isZero();

		UUID again = checked(AssetFiles.twoHundredWithSevenErrors());
		intake.apply(Officers.BKAD, again);
		settled(again);
		assertThat(inRegister()).isEqualTo(193);
	}

	@Test
	void saysOfEachRowWhatIsWrongAndInWhichCell() {
		UUID id = checked(AssetFiles.twoHundredWithSevenErrors());

		List<RowLine> faulty = intake.rows(intake.get(Officers.BKAD, id), RowView.ERROR, PageRequest.of(0, 50))
			.getContent();

		assertThat(intake.rows(intake.get(Officers.BKAD, id), RowView.DOUBTFUL, PageRequest.of(0, 5))).isEmpty();
		assertThat(faulty).flatExtracting(RowLine::remarks)
			.extracting((remark) -> remark.cell() + " " + remark.word().substring("intake.flaw.".length()))
			.containsExactly("D196 kelurahan", "G197 figure", "A198 word", "B199 required", "D200 elsewhere",
					"H201 date", "I201 word", " repeated");
	}

	@Test
	void handsTheFaultyRowsBackToBeMended() throws IOException {
		UUID id = checked(AssetFiles.twoHundredWithSevenErrors());

		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbooks.errors(Officers.BKAD, id)))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(7);
			assertThat(sheet.getRow(0).getCell(9).getStringCellValue()).isEqualTo("Kesalahan");
			assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("banyak");
			assertThat(sheet.getRow(2).getCell(9).getStringCellValue())
				.isEqualTo("G197: \"banyak\" bukan angka; tulis misalnya 1.240,50");
		}
	}

	@Test
	void tellsWhatIsTheSameFromWhatChanges() {
		bring(AssetFiles.workbook(List.of(AssetFiles.good(1), AssetFiles.good(2))));
		List<Object> moved = List.of("Pemkot", "DINAS PENDIDIKAN", "reg-2", "Sukamenanti", "", "", 650, "", "ya");

		UUID id = checked(AssetFiles.workbook(List.of(AssetFiles.good(1), moved, AssetFiles.good(3))));

		assertThat(tally(id)).isEqualTo(new ImportSummary.Tally(1, 1, 1, 0, 0));
	}

	@Test
	void leavesWhatTheFileDoesNotSayAsItWas() {
		bring(AssetFiles.workbook(List.of(AssetFiles.good(1))));
		bring(AssetFiles.remeasured());

		var facts = register.get(onlyAsset(), Officers.BKAD.scope()).facts();

		assertThat(facts.lot().areaM2()).isEqualByComparingTo("650");
		assertThat(facts.lot().address()).isEqualTo("Jl. Teuku Umar 1");
		assertThat(facts.title().disputed()).isFalse();
	}

	@Test
	void restoresChangedAssetsWhenTakenBack() {
		bring(AssetFiles.workbook(List.of(AssetFiles.good(1))));
		UUID second = bring(AssetFiles.remeasured());

		intake.undo(Officers.BKAD, second, "Luas keliru");
		settled(second);

		assertThat(register.get(onlyAsset(), Officers.BKAD.scope()).facts().lot().areaM2())
			.isEqualByComparingTo("1240.50");
	}

	@Test
	void isNotTakenBackOnceSomethingWasBuiltOnIt() {
		UUID id = bring(AssetFiles.workbook(List.of(AssetFiles.good(1))));
		register.revise(new ReviseLandAsset(onlyAsset(), 1, LandAssets.good("18.71.01.1005"), "Cek lapangan"),
				Officers.BKAD);

		assertThat(intake.obstructions(intake.get(Officers.BKAD, id))).hasSize(1);
		assertThat(Races.lost(() -> intake.undo(Officers.BKAD, id, "Terlambat"))).returns("BKAD", Rival::who)
			.returns("batch", Rival::holds);
	}

	@Test
	void leavesOutWhatSomebodyChangedMeanwhile() {
		bring(AssetFiles.workbook(List.of(AssetFiles.good(1))));
		UUID id = checked(AssetFiles.remeasured());
		register.revise(new ReviseLandAsset(onlyAsset(), 1, LandAssets.good("18.71.01.1005"), "Cek lapangan"),
				Officers.BKAD);

		intake.apply(Officers.BKAD, id);

		assertThat(settled(id).tally()).isEqualTo(new ImportSummary.Tally(0, 0, 0, 1, 0));
	}

	@Test
	void isWrittenOnceHoweverOftenItIsAskedFor() {
		UUID id = checked(AssetFiles.workbook(List.of(AssetFiles.good(1))));

		intake.apply(Officers.BKAD, id);
		intake.apply(Officers.BKAD, id);
		settled(id);

		assertThat(inRegister()).isOne();
	}

	private UUID bring(byte[] file) {
		return new IntakeRuns(intake).bring(file);
	}

	private UUID checked(byte[] file) {
		return new IntakeRuns(intake).checked(file);
	}

	private ImportSummary settled(UUID id) {
		return new IntakeRuns(intake).settled(id);
	}

	private ImportSummary.Tally tally(UUID id) {
		return intake.get(Officers.BKAD, id).tally();
	}

	private long inRegister() {
		return jdbc.sql("select count(*) from land_asset where withdrawn_at is null").query(Long.class).single();
	}

	private long onlyAsset() {
		return jdbc.sql("select id from land_asset").query(Long.class).single();
	}

}
