package id.pantaugerai.photo;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class PhotoIT {

	static final String SUKAMENANTI = PhotoRows.SUKAMENANTI;

	final UUID submission = UUID.randomUUID();

	@Autowired
	PhotoUploadService uploads;

	@Autowired
	PhotoService photos;

	@Autowired
	PhotoFiles photoFiles;

	@Autowired
	Clock clock;

	@Autowired
	JdbcClient jdbc;

	Officer camat;

	Officer colleague;

	Officer dinas;

	@BeforeEach
	void signIn() {
		PhotoRows rows = new PhotoRows(jdbc);
		camat = rows.officer("foto.camat", new Scope("18.71.01", Role.CAMAT));
		colleague = rows.officer("foto.rekan", new Scope("18.71.01", Role.CAMAT));
		dinas = rows.officer("foto.dinas", new Scope("18.71", Role.DINAS));
	}

	@Test
	void keepsTimeAndPlaceButShowsNeither() {
		stage(Jpegs.withExif(Pictures.jpeg(640, 480), Exifs.ofTheSite()));
		assertThat(jdbc.sql("select latitude || ' ' || longitude || ' ' || (taken_at at time zone 'UTC') from photo")
			.query(String.class)
			.single()).isEqualTo("-5.370000 105.260000 2026-02-12 02:08:00");
		assertThat(photos.ofSubmission(camat, submission).toString()).doesNotContain("5.37", "105.26");
	}

	@Test
	void takesTheSamePhotographOnce() {
		assertThat(stage(Pictures.jpeg(64, 48))).isEqualTo(stage(Pictures.jpeg(64, 48)));
		assertThat(photos.ofSubmission(camat, submission)).hasSize(1);
	}

	@Test
	void takesSixAndRefusesTheSeventh() {
		for (int number = 1; number <= 6; number++) {
			stage(Pictures.jpegNumbered(number));
		}
		assertThat(refusalOf(Pictures.jpegNumbered(7))).isEqualTo(PhotoRefusal.TOO_MANY_PHOTOS);
		assertThat(photos.ofSubmission(camat, submission)).extracting(PhotoSummary::position)
			.containsExactly(1, 2, 3, 4, 5, 6);
	}

	@Test
	void makesRoomWhenOneIsTakenOut() {
		UUID first = stage(Pictures.jpegNumbered(1)).id();
		stage(Pictures.jpegNumbered(2));
		photos.remove(camat, first);
		photos.remove(camat, first);
		assertThat(stage(Pictures.jpegNumbered(3)).position()).isEqualTo(1);
	}

	@Test
	void leavesASentReportAsItIs() {
		UUID id = stage(Pictures.jpegNumbered(1)).id();
		photos.attach(form(camat), report());
		assertThat(refusalOf(Pictures.jpegNumbered(2))).isEqualTo(PhotoRefusal.ALREADY_SENT);
		assertThat(stage(Pictures.jpegNumbered(1)).id()).isEqualTo(id);
		assertThatExceptionOfType(PhotoRefusedException.class).isThrownBy(() -> photos.remove(camat, id));
	}

	@Test
	void showsAStagedPhotographToItsUploaderAlone() {
		UUID id = stage(Pictures.jpegNumbered(1)).id();
		assertThat(photos.open(camat, id, false).content().exists()).isTrue();
		assertNotFound(colleague, id);
		assertNotFound(dinas, id);
		photos.attach(form(camat), report());
		assertThat(photos.open(colleague, id, true).content().exists()).isTrue();
		assertThat(photos.open(dinas, id, true).content().exists()).isTrue();
	}

	@Test
	void showsNothingOutsideTheArea() {
		UUID id = stage(Pictures.jpegNumbered(1)).id();
		photos.attach(form(camat), report());
		assertNotFound(new Officer(99, "tetangga", "Tetangga", new Scope("18.71.03", Role.CAMAT)), id);
		assertNotFound(camat, UUID.randomUUID());
	}

	@Test
	void takesNothingOutsideTheAreaOrFromAnotherRole() {
		ByteArrayResource photo = new ByteArrayResource(Pictures.jpegNumbered(1));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> uploads.stage(camat, "18.71.03.1001", submission, photo));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> uploads.stage(dinas, SUKAMENANTI, submission, photo));
	}

	@Test
	void keepsTheFormsOfTwoOfficersApart() {
		stage(Pictures.jpegNumbered(1));
		ByteArrayResource photo = new ByteArrayResource(Pictures.jpegNumbered(2));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> uploads.stage(colleague, SUKAMENANTI, submission, photo));
	}

	@Test
	void answersWhyEachOfSeveralWasNotTaken() {
		List<PhotoRefusal> refusals = uploads.stageAll(camat, SUKAMENANTI, submission,
				List.of(new ByteArrayResource(Pictures.archive()), new ByteArrayResource(Pictures.jpegNumbered(1)),
						new ByteArrayResource(new byte[0])));
		assertThat(refusals).containsExactly(PhotoRefusal.NOT_A_PHOTO, PhotoRefusal.EMPTY);
		assertThat(photos.ofSubmission(camat, submission)).hasSize(1);
	}

	@Test
	void sweepsWhatWasNeverSentAfterAWeek() throws IOException {
		UUID sent = stage(Pictures.jpegNumbered(1)).id();
		photos.attach(form(camat), report());
		UUID unsent = uploads
			.stage(camat, SUKAMENANTI, UUID.randomUUID(), new ByteArrayResource(Pictures.jpegNumbered(2)))
			.id();
		FileHash unsentFile = new FileHash(image(unsent));
		jdbc.sql("update photo set uploaded_at = :then")
			.param("then", Timestamp.from(clock.instant().minus(Duration.ofDays(8))))
			.update();
		photos.sweepStaged();
		assertThat(photos.open(camat, sent, false).content().exists()).isTrue();
		assertThat(photoFiles.namedAmong(Set.of(unsentFile, new FileHash(image(sent))))).doesNotContain(unsentFile)
			.hasSize(1);
	}

	private PhotoSummary stage(byte[] file) {
		return uploads.stage(camat, SUKAMENANTI, submission, new ByteArrayResource(file));
	}

	private PhotoRefusal refusalOf(byte[] file) {
		return uploads.stageAll(camat, SUKAMENANTI, submission, List.of(new ByteArrayResource(file))).get(0);
	}

	private Place form(Officer officer) {
		return new Place(submission, SUKAMENANTI, officer.id());
	}

	private long report() {
		return new PhotoRows(jdbc).report(submission, camat);
	}

	private String image(UUID id) {
		return jdbc.sql("select image from photo where public_id = :id").param("id", id).query(String.class).single();
	}

	private void assertNotFound(Officer officer, UUID id) {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> photos.open(officer, id, false));
	}

}
