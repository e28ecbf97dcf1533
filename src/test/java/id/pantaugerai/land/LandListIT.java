package id.pantaugerai.land;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Sql({ "/id/pantaugerai/account/officers.sql", "assets.sql" })
class LandListIT {

	static final Scope CITY = Officers.BKAD.scope();

	static final Scope KEDATON = Officers.CAMAT.scope();

	@Autowired
	LandListService lists;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	LandRegister register;

	@Autowired
	LandWithdrawals withdrawals;

	@Test
	void countsEveryChoiceAsItListsIt() {
		assertThat(LandChoices.all()).allSatisfy((choice) -> {
			LandFilter filter = LandFilter.of(choice);
			assertThat(lists.totals(CITY, filter).count()).as(choice.query()).isEqualTo(all(filter).size());
		});
	}

	@Test
	void cutsTheWholeIntoPartsThatAddUp() {
		long whole = lists.totals(CITY, LandFilter.ALL).count();

		for (LandFacet facet : List.of(LandFacet.TITLE, LandFacet.USE, LandFacet.POINT, LandFacet.SHARED,
				LandFacet.DISPUTE)) {
			assertThat(facet.choices()
				.stream()
				.mapToLong((choice) -> lists.totals(CITY, LandFilter.of(choice)).count())
				.sum()).as(facet.parameter()).isEqualTo(whole);
		}
	}

	@Test
	void addsUpTheAreasThatAreKnown() {
		LandTotals totals = lists.totals(CITY, LandFilter.ALL);

		assertThat(totals).isEqualTo(new LandTotals(60, new BigDecimal("49500.00"), 10));
	}

	@Test
	void showsEachAssetOnceWhateverTheOrder() {
		for (LandColumn column : LandColumn.values()) {
			for (boolean descending : List.of(true, false)) {
				Set<Long> seen = new HashSet<>();
				for (int number = 0; number < 3; number++) {
					page(new ListOrder<>(column, descending), number)
						.forEach((line) -> assertThat(seen.add(line.asset().id())).isTrue());
				}
				assertThat(seen).as(column.parameter()).hasSize(60);
			}
		}
	}

	@Test
	void putsWhatIsUnknownLastEitherWay() {
		for (boolean descending : List.of(true, false)) {
			assertThat(page(new ListOrder<>(LandColumn.AREA, descending), 2))
				.extracting((line) -> line.asset().facts().lot().areaM2())
				.containsOnlyNulls();
		}
	}

	@Test
	void readsEveryFactAsTheRegisterKnowsIt() {
		LandFacts good = LandAssets.good("18.71.03.1001");
		long id = register.register(good, Officers.BKAD);

		LandLine line = all(LandFilter.ALL.named(LandAssetDetail.number(id))).get(0);

		assertThat(line.asset().facts()).isEqualTo(good);
		assertThat(line.kecamatan()).isEqualTo("Tanjung Karang Barat");
	}

	@ParameterizedTest
	@CsvSource({ "600,1000,20", "600,,30", ",600,20", "2000,9000,10" })
	void findsAreasBetweenTwoBounds(BigDecimal least, BigDecimal most, int count) {
		assertThat(all(LandFilter.ALL.sized(new AreaRange(least, most)))).hasSize(count);
	}

	@Test
	void findsWordsAsTypedAndNoPattern() {
		assertThat(all(LandFilter.ALL.named("teuku umar no. 7"))).hasSize(1);
		assertThat(all(LandFilter.ALL.named("12.08.0007"))).hasSize(1);
		assertThat(all(LandFilter.ALL.named("%"))).isEmpty();
		assertThat(all(LandFilter.ALL.named("_"))).isEmpty();
		assertThat(all(LandFilter.ALL.named("' or '1'='1"))).isEmpty();
	}

	@Test
	void staysInTheAreaOfTheOfficer() {
		assertThat(all(KEDATON, LandFilter.ALL)).hasSize(30)
			.allSatisfy((line) -> assertThat(line.kecamatanCode()).isEqualTo("18.71.01"));
		assertThat(all(LandFilter.ALL.in("18.71.03"))).hasSize(30);
		assertThat(all(LandFilter.ALL.in("18.71.03.1002"))).isEmpty();
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> all(KEDATON, LandFilter.ALL.in("18.71.03")));
	}

	@Test
	void showsWithdrawnAssetsOnlyWhereTheyAreAskedFor() {
		long id = register.register(LandAssets.unknown(OwnerClass.BUMN, "18.71.01.1005"), Officers.BKAD);
		withdrawals.withdraw(id, "Tercatat dua kali", Officers.BKAD);

		assertThat(all(LandFilter.ALL)).hasSize(60).noneMatch((line) -> line.asset().id() == id);
		assertThat(all(LandFilter.of(LandChoices.WITHDRAWN))).extracting((line) -> line.asset().id())
			.containsExactly(id);
	}

	@Test
	void answersAPageTooFarWithTheLast() {
		Page<LandLine> page = page(LandColumn.LATEST, 99_999);

		assertThat(page.getNumber()).isEqualTo(2);
		assertThat(page.getContent()).hasSize(10);
	}

	private Page<LandLine> page(ListOrder<LandColumn> order, int number) {
		return lists.page(CITY, LandFilter.ALL, order, PageRequest.of(number, 25)).lines();
	}

	@Test
	void handsOverAWholeListThroughACursor() {
		List<Long> cursors = new ArrayList<>();

		lists.each(CITY, LandFilter.ALL, LandColumn.LATEST, (line) -> cursors.add(openCursors()));

		assertThat(cursors).hasSameSizeAs(all(LandFilter.ALL)).isNotEmpty().doesNotContain(0L);
	}

	private long openCursors() {
		return jdbc.sql("select count(*) from pg_cursors").query(Long.class).single();
	}

	private List<LandLine> all(LandFilter filter) {
		return all(CITY, filter);
	}

	private List<LandLine> all(Scope scope, LandFilter filter) {
		List<LandLine> lines = new ArrayList<>();
		lists.each(scope, filter, LandColumn.LATEST, lines::add);
		return lines;
	}

}
