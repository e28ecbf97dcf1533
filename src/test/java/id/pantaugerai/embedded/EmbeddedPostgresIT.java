package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What may befall an embedded server, done to real processes. */
class EmbeddedPostgresIT {

	/** Made once: to make a server takes longer than most of what befalls one. */
	@TempDir
	static Path untouched;

	@TempDir
	Path parent;

	Path home;

	@BeforeAll
	static void makeOne() throws IOException {
		EmbeddedPostgres.start(untouched.resolve("data kota"), SharedServer.programs()).close();
	}

	@BeforeEach
	void inAFolderWithASpace() throws IOException {
		home = Ledger.copy(untouched.resolve("data kota"), parent.resolve("data kota").resolve("postgres"));
	}

	@Test
	void keepsItsDataAcrossRestarts() throws Exception {
		int acknowledged;
		try (Ledger first = Ledger.on(home).writing()) {
			first.jvm().destroy();
			first.exitCode();
			acknowledged = first.acknowledged();
		}
		try (Ledger second = Ledger.on(home)) {
			assertThat(second.found()).isGreaterThanOrEqualTo(acknowledged);
		}
	}

	@Test
	void leavesNoProcessBehindWhenAskedToStop() throws Exception {
		try (Ledger ledger = Ledger.on(home).writing()) {
			ProcessHandle server = ledger.server();
			ledger.jvm().destroy();
			ledger.exitCode();
			assertThat(Postmaster.recordedIn(home.resolve("cluster"))).isEmpty();
			assertThat(Postmaster.allAtWorkIn(home.resolve("cluster"))).isEmpty();
			assertThat(server.info().command()).isEmpty();
		}
	}

	@Test
	void losesNothingWhenTheJvmIsKilled() throws Exception {
		try (Ledger first = Ledger.on(home).writing()) {
			ProcessHandle orphan = first.server();
			Ledger.killAndAwait(first.jvm());
			assertThat(orphan.info().command()).isPresent();
			try (Ledger second = Ledger.on(home)) {
				assertThat(second.found()).isGreaterThanOrEqualTo(first.acknowledged());
				assertThat(orphan.info().command()).isEmpty();
			}
		}
	}

	@Test
	void losesNothingWhenTheServerIsKilled() throws Exception {
		try (Ledger first = Ledger.on(home).writing()) {
			first.server().destroyForcibly();
			first.exitCode();
			try (Ledger second = Ledger.on(home)) {
				assertThat(second.found()).isGreaterThanOrEqualTo(first.acknowledged());
			}
		}
	}

	@Test
	void losesNothingWhenBothAreKilled() throws Exception {
		try (Ledger first = Ledger.on(home).writing()) {
			Ledger.killAndAwait(first.jvm(), first.server());
			try (Ledger second = Ledger.on(home)) {
				assertThat(second.found()).isGreaterThanOrEqualTo(first.acknowledged());
			}
		}
	}

	@Test
	void leavesTheServerOfAnotherFolderAlone() throws Exception {
		Path elsewhere = Ledger.copy(untouched.resolve("data kota"), parent.resolve("elsewhere"));
		try (Ledger other = Ledger.on(elsewhere).writing(); Ledger first = Ledger.on(home).writing()) {
			Ledger.killAndAwait(first.jvm(), first.server());
			ProcessHandle stranger = other.server();
			Path record = Postmaster.file(home.resolve("cluster"));
			Files.writeString(record, Files.readString(record).replaceFirst("\\d+", Long.toString(stranger.pid())));
			try (Ledger second = Ledger.on(home)) {
				assertThat(second.found()).isGreaterThanOrEqualTo(first.acknowledged());
				assertThat(stranger.info().command()).isPresent();
				assertThat(other.jvm().isAlive()).isTrue();
			}
		}
	}

	@Test
	void refusesAFolderThatIsInUse() throws Exception {
		try (Ledger first = Ledger.on(home).writing(); Ledger second = Ledger.on(home)) {
			assertThat(second.exitCode()).isEqualTo(3);
			assertThat(second.output()).contains("REFUSED", "sedang dipakai", "in use", first.jvm().pid() + "");
			assertThat(first.jvm().isAlive()).isTrue();
		}
	}

	@Test
	void servesRootWhereUserNamespacesAreForbidden() throws Exception {
		assumeThat(Files.getAttribute(parent, "unix:uid")).as("the user is root").isEqualTo(0);
		home = parent.resolve("made anew");
		Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
		Path forbidden = Files.createDirectory(parent.resolve("bin")).resolve("unshare");
		Files.writeString(forbidden, "#!/bin/sh\nexit 1\n");
		Files.setPosixFilePermissions(forbidden, PosixFilePermissions.fromString("rwxr-xr-x"));
		String path = forbidden.getParent() + ":" + System.getenv("PATH");
		try (Ledger ledger = Ledger.on(home, home.resolve("programs"), path).writing()) {
			assertThat(Files.getAttribute(home.resolve("cluster"), "unix:uid")).isNotEqualTo(0);
			assertThat(ledger.server().isAlive()).isTrue();
		}
	}

	@Test
	void comesBackByItselfWhenItIsKilledUnderUs() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, SharedServer.programs())) {
			ProcessHandle server = Postmaster.recordedIn(home.resolve("cluster")).orElseThrow().process().orElseThrow();
			Ledger.killAndAwait(server);
			assertThat(answersWithin20Seconds(postgres.address())).isTrue();
		}
	}

	@Test
	void asksForThePasswordThatOnlyItsOwnerCanRead() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, SharedServer.programs())) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(postgres.address(), "salah").close())
				.withMessageContaining("password authentication failed");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
				.isEqualTo("rw-------");
			assertThat(setting(postgres.address(), "listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(setting(postgres.address(), "fsync")).isEqualTo("on");
			assertThat(setting(postgres.address(), "synchronous_commit")).isEqualTo("on");
		}
	}

	private static boolean answersWithin20Seconds(DatabaseAddress address) throws InterruptedException {
		for (int attempt = 0; attempt < 200; attempt++) {
			try (Connection connection = connect(address, address.password())) {
				return connection.isValid(1);
			}
			catch (SQLException ex) {
				Thread.sleep(100);
			}
		}
		return false;
	}

	private static String setting(DatabaseAddress address, String name) throws SQLException {
		try (Connection connection = connect(address, address.password());
				var answer = connection.createStatement().executeQuery("show " + name)) {
			answer.next();
			return answer.getString(1);
		}
	}

	private static Connection connect(DatabaseAddress address, String password) throws SQLException {
		return DriverManager.getConnection(address.url(), PostgresCluster.USER, password);
	}

}
