package id.pantaugerai.yearbook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import id.pantaugerai.Broom;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.closing.ClosedYears;
import id.pantaugerai.closing.ClosingService;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.mail.PostOffice;
import id.pantaugerai.press.EditionPress;
import id.pantaugerai.press.PressedFile;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.invocation.InvocationOnMock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

import static org.mockito.Mockito.mock;

/** Closed weeks, and makers whose press prints a line a file. What is written is kept. */
abstract class Bindery extends PostOffice {

	static final String CITY = "18.71";

	@Autowired
	YearbookDesk desk;

	@Autowired
	YearbookQueries yearbooks;

	@Autowired
	ClosedYears years;

	@Autowired
	ClosingService closings;

	@Autowired
	SealedEditions sealed;

	@Autowired
	EditionService editions;

	@Autowired
	YearbookBinder binder;

	@Autowired
	YearbookSettings settings;

	@Autowired
	FileStore files;

	/** Closed weeks stay for ever, so they are closed once. */
	@BeforeEach
	void prepare() {
		Broom.sweep(jdbc, "yearbook_part", "yearbook_request", "yearbook");
		report("LP-2026-970001", "18.71.01.1005", "2026-02-03");
		close(new Week(2026, 6));
		close(new Week(2026, 7));
	}

	void close(Week week) {
		if (sealed.newest(CITY, week).isEmpty()) {
			closings.close(Officers.DINAS, week);
		}
	}

	YearbookService service() {
		return new YearbookService(yearbooks, years, editions, settings, files, (event) -> {
		}, clock);
	}

	void ask(Officer officer) {
		transaction.executeWithoutResult((status) -> service().ask(officer, 2026));
	}

	YearbookMaker maker() {
		return maker(mock(EditionPress.class, Bindery::print), settings);
	}

	YearbookMaker maker(EditionPress press, YearbookSettings limits) {
		return new YearbookMaker(desk, years, sealed, press, binder, files, limits);
	}

	static YearbookSettings atMost(long bytes) {
		return new YearbookSettings(Duration.ofDays(30), DataSize.ofBytes(bytes));
	}

	YearShelf shelf() {
		return service().shelves(Officers.DINAS.scope()).get(0);
	}

	Yearbook ready() {
		return Objects.requireNonNull(shelf().ready());
	}

	Yearbook latest() {
		return Objects.requireNonNull(shelf().latest());
	}

	int filesOfAll() {
		return shelf().weeks() * PartKind.values().length;
	}

	/** Every file of an archive, by its path. */
	Map<String, byte[]> unpacked(long id) throws Exception {
		Map<String, byte[]> found = new LinkedHashMap<>();
		try (ZipInputStream archive = new ZipInputStream(
				service().open(Officers.PEMKOT, id).content().getInputStream())) {
			for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				found.put(entry.getName(), archive.readAllBytes());
			}
		}
		return found;
	}

	long count(String table) {
		return jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	static Object print(InvocationOnMock call) {
		Edition edition = call.getArgument(0);
		String name = edition.content().week() + "." + call.getMethod().getName();
		return new PressedFile(name, "text/plain", (name + "\n").getBytes(StandardCharsets.UTF_8));
	}

}
