package id.pantaugerai.notice;

import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class NoticeServiceIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	@Autowired
	NoticeService notices;

	@Autowired
	JdbcClient jdbc;

	@Test
	void tellsWhoAnswersForThePlaceInTheseRoles() {
		assertThat(post("a", Audience.answeringFor(SUKAMENANTI, Role.CAMAT, Role.PEMPROV))).isEqualTo(2);
		assertThat(post("b", Audience.answeringFor("18.71.02.1001", Role.CAMAT))).isZero();
		assertThat(post("c", Audience.answeringFor("18.71", Role.PEMKOT, Role.CAMAT))).isOne();
		assertThat(told("a")).containsExactly(Officers.CAMAT.id(), Officers.PEMPROV.id());
		assertThat(told("c")).containsExactly(Officers.PEMKOT.id());
	}

	@Test
	void tellsNobodyWhatTheyDidThemselves() {
		Audience others = Audience.answeringFor(SUKAMENANTI, Role.CAMAT, Role.BKAD).except(Officers.BKAD.id());
		post("a", others);
		assertThat(told("a")).containsExactly(Officers.CAMAT.id());
	}

	@Test
	void tellsNobodyTwiceAndTheOthersStill() {
		assertThat(post("a", Audience.officer(Officers.BKAD.id()))).isOne();
		assertThat(post("a", Audience.answeringFor(SUKAMENANTI, Role.BKAD, Role.DINAS))).isOne();
		assertThat(told("a")).containsExactly(Officers.BKAD.id(), Officers.DINAS.id());
	}

	@Test
	void tellsNobodyWhoseAccountIsClosed() {
		jdbc.sql("update account set active = false where id = :id").param("id", Officers.BKAD.id()).update();
		assertThat(post("a", Audience.answeringFor("18.71", Role.BKAD))).isZero();
		assertThat(post("b", Audience.officer(Officers.BKAD.id()))).isZero();
	}

	@Test
	void takesBackWhatWaitsNoMore() {
		post("a", Audience.answeringFor("18.71", Role.BKAD));
		notices.settle("a");
		assertThat(jdbc.sql("select count(*) from notice where read_at is null").query(Long.class).single()).isZero();
	}

	@Test
	@Transactional(propagation = Propagation.NEVER)
	void speaksOnlyWithinTheTransactionOfWhatHappened() {
		Audience audience = Audience.officer(Officers.BKAD.id());
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> post("a", audience));
	}

	private int post(String event, Audience audience) {
		return notices.post(Notice.of(NoticeKind.LAND, event, NoticeText.typed("Ada kabar"), "/dasbor"), audience);
	}

	private List<Long> told(String event) {
		return jdbc.sql("select account_id from notice where event = :event order by account_id")
			.param("event", event)
			.query(Long.class)
			.list();
	}

}
