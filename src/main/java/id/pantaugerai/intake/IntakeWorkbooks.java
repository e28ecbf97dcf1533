package id.pantaugerai.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.sheet.CellText;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Service;

/**
 * The workbooks that go out: the template to be filled in, and the rows with something
 * wrong, to be mended and brought again.
 */
@Service
@RequiredArgsConstructor
public class IntakeWorkbooks {

	private static final int AT_ONCE = 500;

	private static final int WIDTH = 24;

	private static final int WIDE = 60;

	private final IntakeService intake;

	private final IntakeArchive archive;

	private final StagedRows staged;

	private final Wording words;

	/** A workbook with every heading, and a sheet that explains them. */
	public byte[] template() {
		return write((book, sheet) -> {
			IntakeColumn[] columns = IntakeColumn.values();
			for (int column = 0; column < columns.length; column++) {
				head(sheet, column, columns[column].title());
			}
			explain(book.newWorksheet(words.say("intake.template.guide")));
		}, words.say("intake.template.sheet"));
	}

	/** The rows that were left out, each with what is wrong with it. */
	public byte[] errors(Officer officer, UUID id) {
		intake.get(officer, id);
		List<String> titles = archive.header(id);
		return write((book, sheet) -> {
			for (int column = 0; column < titles.size(); column++) {
				head(sheet, column, titles.get(column));
			}
			head(sheet, titles.size(), words.say("intake.errors.column"));
			sheet.width(titles.size(), WIDE);
			rows(id, sheet, titles.size());
		}, words.say("intake.errors.sheet"));
	}

	private void rows(UUID id, Worksheet sheet, int last) {
		int line = 1;
		int after = 0;
		for (var rows = staged.faulty(id, after, AT_ONCE); !rows.isEmpty(); rows = staged.faulty(id, after, AT_ONCE)) {
			for (StagedRows.FaultyRow row : rows) {
				for (int column = 0; column < Math.min(last, row.cells().size()); column++) {
					sheet.inlineString(line, column, CellText.of(row.cells().get(column)));
				}
				sheet.inlineString(line++, last, row.flaws().stream().map(this::say).collect(Collectors.joining("; ")));
				after = row.number();
			}
		}
	}

	private void explain(Worksheet sheet) {
		head(sheet, 0, words.say("intake.template.column"));
		head(sheet, 1, words.say("intake.template.content"));
		sheet.width(1, WIDE);
		int line = 1;
		for (IntakeColumn column : IntakeColumn.values()) {
			sheet.inlineString(line, 0, column.title());
			sheet.inlineString(line++, 1, words.say("intake.column." + column));
		}
	}

	private String say(Flaw flaw) {
		String said = words.say("intake.flaw." + flaw.message(), flaw.arguments().toArray());
		return flaw.cell().isEmpty() ? said : flaw.cell() + ": " + said;
	}

	private static void head(Worksheet sheet, int column, String title) {
		sheet.inlineString(0, column, CellText.of(title));
		sheet.style(0, column).bold().wrapText(true).fillColor("E8ECF1").set();
		sheet.width(column, WIDTH);
	}

	private static byte[] write(BiConsumer<Workbook, Worksheet> content, String name) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "Pantau Gerai", "1.0")) {
			Worksheet sheet = book.newWorksheet(name);
			sheet.freezePane(0, 1);
			content.accept(book, sheet);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
