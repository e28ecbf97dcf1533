package id.pantaugerai.photo;

import java.util.List;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class AttachedPhotoIT {

	final UUID submission = UUID.randomUUID();

	@Autowired
	PhotoUploadService uploads;

	@Autowired
	PhotoService photos;

	@Autowired
	JdbcClient jdbc;

	Officer camat;

	Officer colleague;

	long report;

	UUID id;

	@BeforeEach
	void stage() {
		PhotoRows rows = new PhotoRows(jdbc);
		camat = rows.officer("ikut.camat", new Scope("18.71.01", Role.CAMAT));
		colleague = rows.officer("ikut.rekan", new Scope("18.71.01", Role.CAMAT));
		report = rows.report(submission, camat);
		id = uploads.stage(camat, PhotoRows.SUKAMENANTI, submission, new ByteArrayResource(Pictures.jpegNumbered(1)))
			.id();
	}

	@Test
	void joinsTheReportItWasChosenFor() {
		assertThat(photos.attach(form(camat), report)).isEqualTo(1);
		assertThat(photos.ofReport(report)).extracting(PhotoSummary::id).containsExactly(id);
		assertThat(photos.ofReports(List.of(report, -1L))).containsOnlyKeys(report);
		assertThat(photos.ofKelurahan(PhotoRows.SUKAMENANTI, 5)).extracting(PhotoSummary::id).contains(id);
	}

	@Test
	void staysWhereItIsWhenAnotherOfficerSendsTheForm() {
		assertThat(photos.attach(form(colleague), report)).isZero();
		assertThat(photos.attachToObstacle(form(colleague), report)).isZero();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> photos.open(colleague, id, true));
	}

	@Test
	void staysWhereItIsWhenTheFormIsAboutAnotherKelurahan() {
		assertThat(photos.attach(new Place(submission, "18.71.01.1003", camat.id()), report)).isZero();
	}

	private Place form(Officer officer) {
		return new Place(submission, PhotoRows.SUKAMENANTI, officer.id());
	}

}
