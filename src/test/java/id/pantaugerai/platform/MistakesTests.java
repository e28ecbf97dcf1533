package id.pantaugerai.platform;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.util.DetailedError;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a form is told from its top to its foot. */
class MistakesTests {

	private final Mistakes mistakes = new Mistakes(new Form("", List.of(), new Rules("", ""), ""));

	@Test
	void tellsWhatConcernsTheWholeFormFirstThenFieldByField() {
		assertThat(inOrder("reason", "rules.width", "rows[10].weight", "rows[2].weight", "rows[2].name", "[global]",
				"rules.area", "name"))
			.containsExactly("[global]", "name", "rows[2].name", "rows[2].weight", "rows[10].weight", "rules.area",
					"rules.width", "reason");
	}

	@Test
	void leavesTheOrderOfWhatTheFormDoesNotKnowAtTheEnd() {
		assertThat(inOrder("second", "first", "reason")).containsExactly("reason", "second", "first");
		assertThat(new Mistakes(null).inOrder(List.of(error("second"), error("first"))))
			.extracting(DetailedError::getFieldName)
			.containsExactly("second", "first");
	}

	@Test
	void setsApartThatSomebodyElseWasFaster() {
		DetailedError moved = new DetailedError("[global]", "target.moved", new Object[0], "Baru saja diubah.");
		List<DetailedError> errors = List.of(error("name"), moved);

		assertThat(mistakes.late(errors)).containsExactly(moved);
		assertThat(mistakes.inOrder(errors)).extracting(DetailedError::getFieldName).containsExactly("name");
	}

	@Test
	void namesAFieldWithoutItsRowAndTheRowFromOne() {
		assertThat(mistakes.word("rows[2].weight")).isEqualTo("rows.weight");
		assertThat(mistakes.row("rows[2].weight")).isEqualTo(3);
		assertThat(mistakes.row("reason")).isZero();
	}

	private List<@Nullable String> inOrder(String... fields) {
		return mistakes.inOrder(Stream.of(fields).map(MistakesTests::error).toList())
			.stream()
			.<@Nullable String>map(DetailedError::getFieldName)
			.toList();
	}

	private static DetailedError error(String field) {
		return new DetailedError(field, "code", new Object[0], "Wajib diisi.");
	}

	record Form(String name, List<Row> rows, Rules rules, String reason) {

	}

	record Row(String name, String weight) {

	}

	record Rules(String area, String width) {

	}

}
