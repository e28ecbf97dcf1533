package id.pantaugerai.press;

import id.pantaugerai.account.Scope;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.report.ReportFile;
import id.pantaugerai.report.ReportFiles;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The files of a week for an officer: of the whole edition, or of the one kecamatan that
 * the officer answers for. The number asks for a correction; without it the newest is
 * meant.
 */
@Component
@RequiredArgsConstructor
public class EditionFiles {

	private final EditionService editions;

	private final EditionPress press;

	private final ReportFiles reports;

	/** To be signed. */
	public PressedFile paper(Scope scope, Week week, @Nullable Integer number, Paper paper) {
		return press.paper(editions.get(scope, week, number), paper);
	}

	/** Every table, typed, with charts. */
	public PressedFile workbook(Scope scope, Week week, @Nullable Integer number) {
		return seesEditions(scope) ? press.workbook(editions.get(scope, week, number))
				: pressed(reports.workbook(scope, week));
	}

	/** For the coordination meeting. */
	public PressedFile slides(Scope scope, Week week, @Nullable Integer number) {
		return press.slides(editions.get(scope, week, number));
	}

	/** Every kelurahan. */
	public PressedFile list(Scope scope, Week week, @Nullable Integer number) {
		return seesEditions(scope) ? press.list(editions.get(scope, week, number)) : pressed(reports.list(scope, week));
	}

	/** Every table as a list. */
	public PressedFile bundle(Scope scope, Week week, @Nullable Integer number) {
		return press.bundle(editions.get(scope, week, number));
	}

	/** The week in a few lines, to be passed on. */
	public String message(Scope scope, Week week, @Nullable Integer number) {
		return press.message(editions.get(scope, week, number));
	}

	private boolean seesEditions(Scope scope) {
		return scope.covers(editions.area());
	}

	private static PressedFile pressed(ReportFile file) {
		return new PressedFile(file.name(), file.type(), file.content());
	}

}
