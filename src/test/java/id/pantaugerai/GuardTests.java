package id.pantaugerai;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.brokenhouse.BrokenHouse;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A guard that can no longer fail guards nothing: each is let loose on a broken house.
 */
class GuardTests {

	private static final JavaClasses BROKEN = new ClassFileImporter().importPackagesOf(BrokenHouse.class);

	/** What each guard must name in the broken house. */
	private static final Map<HouseRule, List<String>> CAUGHT = Map.ofEntries(
			Map.entry(HouseRule.ENTITIES_REPOSITORIES_AND_CONTROLLERS_STAY_INDOORS,
					List.of("Class <id.brokenhouse.attic.Beam>", "Class <id.brokenhouse.attic.Beams>",
							"Class <id.brokenhouse.attic.BeamController>")),
			Map.entry(HouseRule.ONLY_THE_WEB_LAYER_KNOWS_THE_WEB,
					List.of("<id.pantaugerai.web.Drawn>", "<org.springframework.web.servlet.ModelAndView>",
							"<org.springframework.ui.Model>", "<jakarta.servlet.http.HttpServletRequest>")),
			Map.entry(HouseRule.ONLY_THE_WEB_AND_THE_PRESS_SET_TEMPLATES, List.of("<org.thymeleaf.context.Context>")),
			Map.entry(HouseRule.ENTITIES_CHANGE_BY_VERBS_NOT_SETTERS, List.of("Beam.setId(long)")),
			Map.entry(HouseRule.SERVICES_ANSWER_IN_RECORDS, List.of("BeamService.find()", "BeamService.keep(")),
			Map.entry(HouseRule.ENTITIES_MEET_ONLY_INSIDE_THEIR_FEATURE, List.of("Barrel.beam touches Beam")),
			Map.entry(HouseRule.NO_SERVICE_WAKES_ITSELF, List.of("BeamService.creak()")),
			Map.entry(HouseRule.ONLY_SERVICES_ARE_TRANSACTIONAL, List.of("BarrelQueries")),
			Map.entry(HouseRule.ONLY_SERVICES_OPEN_TRANSACTIONS, List.of("BarrelQueries.count()")),
			Map.entry(HouseRule.NOTHING_IS_NULL_UNLESS_IT_SAYS_SO, List.of("id.brokenhouse.unmarked.Anything")),
			Map.entry(HouseRule.TIME_COMES_FROM_THE_CLOCK,
					List.of("Instant.now()", "LocalDate.now(java.time.ZoneId)", "OffsetDateTime.now()",
							"Clock.systemDefaultZone()")),
			Map.entry(HouseRule.ROWS_ARE_READ_WHOLE_OR_ONE_BY_ONE,
					List.of("BarrelQueries.names(", "MappedQuerySpec.stream()")));

	@Test
	void everyGuardHasItsIntruder() {
		assertThat(CAUGHT.keySet()).isEqualTo(EnumSet.allOf(HouseRule.class));
	}

	@TestFactory
	Stream<DynamicTest> catches() {
		return CAUGHT.entrySet()
			.stream()
			.flatMap((guard) -> guard.getValue()
				.stream()
				.map((intruder) -> DynamicTest.dynamicTest(guard.getKey() + " " + intruder,
						() -> assertThat(reportOf(guard.getKey())).anyMatch((line) -> line.contains(intruder)))));
	}

	@Test
	void catchesAFloorThatLooksUp() {
		ImportOption everything = (location) -> true;

		assertThat(ApplicationModules.of(BrokenHouse.class, everything).detectViolations().getMessages())
			.anyMatch((message) -> message.contains("'cellar' depends on") && message.contains("attic"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p style=\"color: red\">", "<a onclick=\"go()\">", "<p th:utext=\"${note}\">",
			"<a href=\"javascript:go()\">", "<script>go()</script>", "<script type=\"module\">go()</script>" })
	void catchesATemplateThatIsMoreThanMarkup(String template) {
		assertCaught(() -> TemplateTests.requireMarkupOnly(template));
	}

	@Test
	void catchesATemplateThatReadsWhatItsFrameHides() {
		String page = "<html th:replace=\"~{layout :: page(#{app.title}, ~{::main})}\"><input th:value=\"${content}\">";
		assertCaught(() -> TemplateTests.requireOwnNames(page));
	}

	@Test
	void catchesATemplateThatIsLongOrSpeaksForItself() {
		assertCaught(() -> TemplateTests.requireTwoScreens("<p>\n".repeat(121)));
		assertCaught(() -> TemplateTests.requireWords("<p th:text=\"#{no.such.word}\">", Set.of("app.title")));
		assertCaught(() -> TemplateTests.requireEveryWordOnce("app.title=Satu\n# …\napp.title = Dua\n"));
		assertCaught(() -> TemplateTests.requireImport("\n@import \"tokens.css\";\n", "forgotten.css"));
		assertCaught(() -> TemplateTests.requireTokens(".pin { fill: #fff; }"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "V3__kelurahan.sql", "V3_create_kelurahan.sql", "create_kelurahan.sql",
			"V3__Create_kelurahan.sql", "R__create_kelurahan.sql" })
	void catchesAMigrationWhoseNameSaysNothing(String file) {
		assertCaught(() -> MigrationTests.requireTellingName(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "id bigint primary key", "id bigint references account (id)", "foreign key (id)",
			"unique (code)", "check (percent > 0)", "    CHECK (percent > 0)", "primary key (id)" })
	void catchesAConstraintWithoutAName(String line) {
		assertCaught(() -> MigrationTests.requireNamedConstraints("create table one (\n" + line + "\n);"));
	}

	@Test
	void catchesAPageInTheFolderOfAnotherRoom() {
		TemplateTests.requireOwnPages("land", "return \"land/list\"; send(\"text/plain\");");
		assertCaught(() -> TemplateTests.requireOwnPages("land", "return \"proposal/list :: rows\";"));
	}

	@Test
	void catchesAWordThatNobodySays() {
		SpokenWords spoken = new SpokenWords(Stream.of("say(\"app.title\"); say(\"app.state.\" + State.OPEN);"));

		spoken.requireAll(Set.of("app.title", "app.state.OPEN"));
		assertCaught(() -> spoken.requireAll(Set.of("app.farewell")));
		assertCaught(() -> spoken.requireAll(Set.of("app.state.FORGOTTEN")));
	}

	private static void assertCaught(ThrowingCallable guard) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(guard);
	}

	private static Set<String> reportOf(HouseRule guard) {
		return Set.copyOf(guard.rule().evaluate(BROKEN).getFailureReport().getDetails());
	}

}
