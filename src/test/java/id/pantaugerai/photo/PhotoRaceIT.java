package id.pantaugerai.photo;

import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import id.pantaugerai.AtOnce;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that meet each other, so nothing here is rolled back. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PhotoRaceIT {

	final UUID submission = UUID.randomUUID();

	@Autowired
	PhotoUploadService uploads;

	@Autowired
	PhotoService photos;

	@Autowired
	DataSource database;

	@Autowired
	JdbcClient jdbc;

	Officer camat;

	@BeforeEach
	void signIn() {
		camat = new PhotoRows(jdbc).officer("foto.balap", new Scope("18.71.01", Role.CAMAT));
	}

	@AfterEach
	void tidyUp() {
		jdbc.sql("delete from photo where uploaded_by = :id").param("id", camat.id()).update();
		jdbc.sql("delete from account where id = :id").param("id", camat.id()).update();
	}

	@Test
	void keepsSixOfTenThatArriveAtOnce() throws Exception {
		List<Boolean> refused = AtOnce.all(IntStream.rangeClosed(1, 10)
			.<Callable<Boolean>>mapToObj((number) -> () -> isRefused(Pictures.jpegNumbered(number)))
			.toList());
		assertThat(refused).filteredOn((was) -> was).hasSize(4);
		assertThat(photos.ofSubmission(camat, submission)).extracting(PhotoSummary::position)
			.containsExactly(1, 2, 3, 4, 5, 6);
	}

	@Test
	void keepsOneOfTheSameThatArriveAtOnce() throws Exception {
		List<Boolean> refused = AtOnce.run(8, () -> isRefused(Pictures.jpegNumbered(1)));
		assertThat(refused).containsOnly(false);
		assertThat(photos.ofSubmission(camat, submission)).hasSize(1);
	}

	@Test
	void holdsNoConnectionWhileItDevelops() {
		AtomicInteger active = new AtomicInteger(-1);
		uploads.stage(camat, PhotoRows.SUKAMENANTI, submission, () -> {
			active.set(connections());
			return new ByteArrayInputStream(Pictures.jpegNumbered(1));
		});
		assertThat(active).hasValue(0);
	}

	private boolean isRefused(byte[] file) {
		return !uploads.stageAll(camat, PhotoRows.SUKAMENANTI, submission, List.of(new ByteArrayResource(file)))
			.isEmpty();
	}

	private int connections() {
		try {
			return database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
