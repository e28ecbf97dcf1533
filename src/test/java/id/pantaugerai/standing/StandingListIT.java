package id.pantaugerai.standing;

import java.util.HashSet;
import java.util.ArrayList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.gerai.Bucket;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.ListOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Sql("city.sql")
class StandingListIT {

	static final Scope CITY = new Scope("18.71", Role.PEMKOT);

	static final Scope KEDATON = new Scope("18.71.01", Role.CAMAT);

	@Autowired
	StandingListService lists;

	@Autowired
	StandingService standings;

	@BeforeEach
	void project() {
		standings.rebuild();
	}

	@Test
	void countsEveryChoiceAsItListsIt() {
		KecamatanTally city = KecamatanTally.sum("18.71", "Kota", lists.tally(CITY));

		assertThat(city.sites()).isEqualTo(126);
		assertThat(Choices.all()).allSatisfy((choice) -> assertThat(city.count(choice)).as(choice.query())
			.isEqualTo(all(CITY, StandingFilter.of(choice)).size()));
	}

	@Test
	void cutsTheWholeIntoPartsThatAddUp() {
		KecamatanTally city = KecamatanTally.sum("18.71", "Kota", lists.tally(CITY));

		assertThat(Facet.LAND.choices().subList(0, 9).stream().mapToLong(city::count).sum()).isEqualTo(126);
		assertThat(Facet.OPERATION.choices().stream().mapToLong(city::count).sum()).isEqualTo(126);
		assertThat(Facet.BUCKET.choices().stream().mapToLong(city::count).sum()).isEqualTo(city.count(Choices.STARTED));
		assertThat(city.count(Choices.BUCKET_UNKNOWN)).isPositive();
		assertThat(city.count(Choices.REPORTED) + city.count(Choices.UNREPORTED)).isEqualTo(126);
	}

	@Test
	void agreesWithTheRulesOfAStanding() {
		List<Standing> all = all(CITY, StandingFilter.ALL);

		assertThat(all(CITY, StandingFilter.of(Choices.STALE)))
			.containsExactlyElementsOf(all.stream().filter(Standing::stale).toList())
			.isNotEmpty();
		for (Bucket bucket : Bucket.values()) {
			assertThat(all(CITY, StandingFilter.of(Choices.of(bucket))))
				.containsExactlyElementsOf(all.stream().filter((standing) -> isIn(bucket, standing)).toList());
		}
	}

	@Test
	void showsEachKelurahanOnceWhateverTheOrder() {
		for (StandingColumn column : StandingColumn.values()) {
			Set<String> seen = new HashSet<>();
			for (int number = 0; number < 6; number++) {
				page(CITY, StandingFilter.ALL, new ListOrder<>(column, false), number)
					.forEach((standing) -> assertThat(seen.add(standing.kelurahanCode())).isTrue());
			}
			assertThat(seen).as(column.parameter()).hasSize(126);
		}
	}

	@Test
	void putsWhatIsUnknownLastEitherWay() {
		assertThat(page(CITY, StandingFilter.ALL, new ListOrder<>(StandingColumn.PHYSICAL, true), 0).getContent()
			.get(0)
			.physical()).isEqualByComparingTo("100");
		assertThat(page(CITY, StandingFilter.ALL, new ListOrder<>(StandingColumn.PHYSICAL, false), 5).getContent())
			.extracting(Standing::physical)
			.containsOnlyNulls();
	}

	@Test
	void staysInTheAreaOfTheOfficer() {
		assertThat(all(KEDATON, StandingFilter.ALL)).isNotEmpty()
			.allSatisfy((standing) -> assertThat(standing.kecamatanCode()).isEqualTo("18.71.01"));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> all(KEDATON, StandingFilter.ALL.in("18.71.02")));
	}

	@Test
	void findsNamesAsTypedAndNoPattern() {
		assertThat(all(CITY, StandingFilter.ALL.named("sukamen"))).extracting(Standing::kelurahan)
			.containsExactlyInAnyOrder("Sukamenanti", "Sukamenanti Baru");
		assertThat(all(CITY, StandingFilter.ALL.named("%"))).isEmpty();
		assertThat(all(CITY, StandingFilter.ALL.named("' or '1'='1"))).isEmpty();
	}

	@Test
	void answersAPageTooFarWithTheLast() {
		Page<Standing> page = page(CITY, StandingFilter.ALL, StandingColumn.WORST, 99_999);

		assertThat(page.getNumber()).isEqualTo(5);
		assertThat(page.getContent()).hasSize(1);
	}

	private Page<Standing> page(Scope scope, StandingFilter filter, ListOrder<StandingColumn> order, int number) {
		return lists.page(scope, filter, order, PageRequest.of(number, 25));
	}

	private List<Standing> all(Scope scope, StandingFilter filter) {
		List<Standing> all = new ArrayList<>();
		lists.each(scope, filter, StandingColumn.WORST, all::add);
		return all;
	}

	private static boolean isIn(Bucket bucket, Standing standing) {
		BigDecimal physical = standing.physical();
		return physical != null && Bucket.of(physical) == bucket;
	}

}
