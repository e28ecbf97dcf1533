package id.pantaugerai.boundary;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import id.pantaugerai.AtOnce;
import id.pantaugerai.Broom;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@RecordApplicationEvents
@Sql("/id/pantaugerai/account/officers.sql")
class BoundaryIT {

	private static final Officer ADMIN = Officers.ADMIN;

	@Autowired
	BoundaryImportService boundaries;

	@Autowired
	BoundaryService maps;

	@Autowired
	KelurahanService kelurahan;

	@Autowired
	EntityManager rows;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEvents events;

	@Test
	void drawsASchematicMapUntilAFileIsUsed() {
		MapSheet sheet = maps.sheet(ADMIN.scope());
		assertThat(sheet.schematic()).isTrue();
		assertThat(sheet.codes()).hasSize(126);
		assertThat(maps.sheet(ADMIN.scope())).isSameAs(sheet);
	}

	@Test
	void lookingThroughAFileChangesNothing() {
		long version = maps.version();
		ImportPreview preview = boundaries.preview(ADMIN, upload(squares(126)));
		assertThat(preview.file()).returns(126, ImportSummary::matched).returns(true, ImportSummary::usable);
		assertThat(preview.sheet().schematic()).isFalse();
		assertThat(maps.version()).isEqualTo(version);
		assertThat(maps.sheet(ADMIN.scope()).schematic()).isTrue();
	}

	@Test
	void drawsTheOutlinesOnceTheyAreUsedAndCanGoBack() {
		boundaries.use(ADMIN, upload(squares(120)), 0);
		long version = maps.version();
		assertThat(maps.sheet(ADMIN.scope()).schematic()).isFalse();
		assertThat(maps.sheet(ADMIN.scope()).codes()).hasSize(126);
		assertThat(events.stream(BoundariesChanged.class)).containsExactly(new BoundariesChanged(version));

		boundaries.useSchematic(ADMIN, boundaries.uses(ADMIN).get(0).version());
		assertThat(maps.version()).isGreaterThan(version);
		assertThat(maps.sheet(ADMIN.scope()).schematic()).isTrue();
		assertThat(boundaries.uses(ADMIN)).extracting(UseSummary::fileName).startsWith(null, "kota.geojson");
	}

	@Test
	void decidesTheSameOnlyOnce() {
		long id = upload(squares(126));
		boundaries.use(ADMIN, id, 0);
		boundaries.use(ADMIN, id, 0);
		assertThat(events.stream(BoundariesChanged.class)).hasSize(1);
	}

	@Test
	void tellsWhoeverDecidesAfterAnother() {
		boundaries.use(ADMIN, upload(squares(126)), 0);

		assertThat(Races.lost(() -> boundaries.useSchematic(ADMIN, 0))).returns("Operator", Rival::who)
			.returns("boundary.file", Rival::holds);
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void letsOneOfManyDecideWhoAllKnewTheSame() throws Exception {
		try {
			List<Long> files = List.of(upload(squares(126)), upload(squares(120)));
			assertThat(AtOnce.all(IntStream.range(0, 8)
				.<Callable<Boolean>>mapToObj((number) -> () -> decides(files.get(number % 2)))
				.toList())).contains(true);
			assertThat(boundaries.uses(ADMIN)).hasSize(1);
		}
		finally {
			Broom.sweep(jdbc, "boundary_use", "boundary_finding", "boundary_shape", "boundary_import", "account");
		}
	}

	@Test
	void keepsTheFingerprintAndTheRemarks() {
		long id = upload(squares(100));
		rows.flush();
		rows.clear();
		ImportPreview preview = boundaries.preview(ADMIN, id);
		assertThat(preview.file().sha256()).matches("[0-9a-f]{64}");
		assertThat(preview.file().uploadedBy()).isEqualTo("uji.admin");
		assertThat(preview.groups()).extracting(ImportPreview.RemarkGroup::kind).containsExactly(FindingKind.MISSING);
		assertThat(preview.groups().get(0).remarks()).hasSize(26);
	}

	@Test
	void doesNotUseAFileThatHoldsTooFew() {
		long id = upload(squares(30));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> boundaries.use(ADMIN, id, 0));
	}

	@Test
	void refusesAFileOfAnotherTown() {
		UploadOutcome outcome = boundaries.inspect(ADMIN, "kota.geojson",
				stream(Squares.file(Squares.feature("\"nama\":\"Atlantis\"", Squares.square(0, 0)))));
		assertThat(outcome.importId()).isNull();
		assertThat(outcome.reason()).isEqualTo("boundary.refused.no-match");
	}

	@Test
	void isForTheOperatorOfTheAreaAlone() {
		long id = upload(squares(126));
		Officer elsewhere = new Officer(2, "lain", "Lain", new Scope("18.72", Role.ADMIN));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> boundaries.preview(elsewhere, id));
		for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMIN))) {
			Officer officer = new Officer(3, "x", "X", new Scope("18.71", role));
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> boundaries.use(officer, id, 0));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> boundaries.inspect(officer, "a", stream("")));
		}
	}

	private boolean decides(long file) {
		try {
			boundaries.use(ADMIN, file, 0);
			return true;
		}
		catch (ConflictException ex) {
			return false;
		}
	}

	private long upload(String file) {
		return Objects.requireNonNull(boundaries.inspect(ADMIN, "kota.geojson", stream(file)).importId());
	}

	private String squares(int count) {
		return Squares
			.file(kelurahan.findAll("18.71%").stream().limit(count).map(BoundaryIT::around).toArray(String[]::new));
	}

	/** A small square around the point of a kelurahan. */
	private static String around(KelurahanSummary one) {
		double x = one.longitude().doubleValue();
		double y = one.latitude().doubleValue();
		return Squares.feature("\"code\":\"" + one.code() + "\"",
				Squares
					.polygon(String.format(Locale.ROOT, "[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%4$f],[%1$f,%2$f]",
							x - 0.001, y - 0.001, x + 0.001, y + 0.001)));
	}

	private static ByteArrayInputStream stream(String file) {
		return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
	}

}
