package id.pantaugerai.photo;

import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class PrintedPhotoIT {

	@Autowired
	PhotoUploadService uploads;

	@Autowired
	PhotoService photos;

	@Autowired
	JdbcClient jdbc;

	@Test
	void isFoundByItsContentOnceItIsSentAndByThoseOfTheArea() {
		PhotoRows rows = new PhotoRows(jdbc);
		Officer camat = rows.officer("cetak.camat", new Scope("18.71.01", Role.CAMAT));
		Officer dinas = rows.officer("cetak.dinas", new Scope("18.71", Role.DINAS));
		UUID submission = UUID.randomUUID();
		stage(camat, submission);
		String sha = jdbc.sql("select image from photo where submission_id = ?")
			.param(submission)
			.query(String.class)
			.single();

		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> photos.small(dinas, sha));
		photos.attach(new Place(submission, PhotoRows.SUKAMENANTI, camat.id()), rows.report(submission, camat));
		assertThat(photos.small(dinas, sha).content().exists()).isTrue();
		Officer elsewhere = rows.officer("cetak.lain", new Scope("18.72", Role.PEMKOT));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> photos.small(elsewhere, sha));
	}

	private void stage(Officer camat, UUID submission) {
		uploads.stage(camat, PhotoRows.SUKAMENANTI, submission, new ByteArrayResource(Pictures.jpegNumbered(1)));
	}

}
