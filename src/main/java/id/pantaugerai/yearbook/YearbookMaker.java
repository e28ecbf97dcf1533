package id.pantaugerai.yearbook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.closing.ClosedYear;
import id.pantaugerai.closing.ClosedYears;
import id.pantaugerai.closing.SealedWeek;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.file.StoredFile;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.press.EditionPress;
import id.pantaugerai.press.PressedFile;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes archives, one file after the other: what is finished is kept at once, so that
 * whoever goes on after a crash begins where it ended.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class YearbookMaker {

	private final YearbookDesk desk;

	private final ClosedYears years;

	private final SealedEditions sealed;

	private final EditionPress press;

	private final YearbookBinder binder;

	private final FileStore files;

	private final YearbookSettings settings;

	private volatile boolean stopping;

	/** Makes everything that waits, one after the other. */
	void run() {
		while (!stopping) {
			Assignment work = desk.claim().orElse(null);
			if (work == null) {
				return;
			}
			take(work);
		}
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		stopping = true;
	}

	private void take(Assignment work) {
		if (work.tries() > YearbookDesk.MOST_TRIES) {
			desk.fail(work, YearbookFault.INTERRUPTED);
			return;
		}
		try {
			make(work, years.of(work.area(), work.year()).orElseThrow());
		}
		catch (RuntimeException ex) {
			log.error("Archive {} could not be made", work.id(), ex);
			desk.fail(work, YearbookFault.BROKEN);
		}
	}

	private void make(Assignment work, ClosedYear year) {
		List<YearbookPart> parts = new ArrayList<>(usable(work, year));
		int total = year.weeks().size() * PartKind.values().length;
		boolean mine = desk.plan(work, parts.size(), total);
		Set<String> done = parts.stream().map((part) -> key(part.code(), part.kind())).collect(Collectors.toSet());
		for (SealedWeek week : year.weeks()) {
			mine = mine && finishWeek(work, week, done, parts);
		}
		if (mine) {
			StoredFile file = files.write((out) -> binder.bind(year, parts, out));
			desk.finish(work, file, year.contents());
		}
	}

	/** Makes the missing files of a week; false when the work is no longer ours. */
	private boolean finishWeek(Assignment work, SealedWeek week, Set<String> done, List<YearbookPart> parts) {
		Edition edition = null;
		for (PartKind kind : PartKind.values()) {
			if (done.contains(key(week.code().letters(), kind))) {
				continue;
			}
			if (stopping) {
				desk.release(work);
				return false;
			}
			edition = (edition != null) ? edition
					: sealed.numbered(week.area(), week.week(), week.number()).orElseThrow();
			YearbookPart part = keep(week, kind, press(edition, kind));
			parts.add(part);
			if (!desk.add(work, part) || !fits(work, parts)) {
				return false;
			}
		}
		return true;
	}

	private boolean fits(Assignment work, List<YearbookPart> parts) {
		boolean fits = parts.stream().mapToLong(YearbookPart::bytes).sum() <= settings.mostBytes();
		if (!fits) {
			desk.fail(work, YearbookFault.LARGE);
		}
		return fits;
	}

	/** What was finished of reports that are still the newest, and is still there. */
	private List<YearbookPart> usable(Assignment work, ClosedYear year) {
		Set<String> codes = new HashSet<>();
		year.weeks().forEach((week) -> codes.add(week.code().letters()));
		return desk.parts(work)
			.stream()
			.filter((part) -> codes.contains(part.code()) && files.open(part.hash()).exists())
			.toList();
	}

	private YearbookPart keep(SealedWeek week, PartKind kind, PressedFile made) {
		StoredFile file = files.save(new ByteArrayInputStream(made.content()));
		return new YearbookPart(week.code().letters(), kind, made.name(), file.hash().value(), file.length());
	}

	private PressedFile press(Edition edition, PartKind kind) {
		return switch (kind) {
			case PDF -> press.paper(edition, Paper.A4);
			case XLSX -> press.workbook(edition);
			case PPTX -> press.slides(edition);
			case CSV -> press.list(edition);
		};
	}

	private static String key(String code, PartKind kind) {
		return code + kind;
	}

}
