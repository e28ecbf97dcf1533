package id.pantaugerai.closing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.edition.Composer;
import id.pantaugerai.shared.Week;

import org.springframework.context.ApplicationContext;

/**
 * Composes every week that was closed by the clock once more, and holds it against what
 * was frozen then.
 */
public final class ShelfAudit {

	private ShelfAudit() {
	}

	/**
	 * Every week that says something else today, in plain sentences.
	 * @param since when weeks were closed from the history there is now
	 */
	public static List<String> of(ApplicationContext application, Instant since) {
		EditionShelf shelf = application.getBean(EditionShelf.class);
		Composer composer = application.getBean(Composer.class);
		String area = application.getBean(ClosingCalendar.class).area();
		return shelf.between(area, new Week(2000, 1), new Week(2100, 1))
			.stream()
			.filter((sealed) -> sealed.number() == 0 && sealed.closedBy() == null && sealed.closedAt().isAfter(since))
			.filter((sealed) -> !Arrays.equals(EditionText.write(shelf.open(sealed).content()),
					EditionText.write(composer.compose(area, sealed.week(), sealed.asOf()))))
			.map((sealed) -> "Week " + sealed.week() + " was frozen otherwise than history tells it")
			.toList();
	}

}
