package id.pantaugerai.proposal;

import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ProposalTest
class ProposalNoticesIT {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Walk walk;

	@Test
	void tellTheAssetOfficeOfARequestAndTheCamatOfItsAnswer() {
		long id = walk.proposed(OwnerClass.PEMKOT);

		assertThat(unread(Officers.BKAD)).singleElement().asString().startsWith("Usulan baru: AL-");
		assertThat(unread(Officers.CAMAT)).isEmpty();

		walk.take(id, StepKind.REFUSED, Officers.BKAD);

		assertThat(unread(Officers.BKAD)).as("nothing waits any more").isEmpty();
		assertThat(unread(Officers.CAMAT)).singleElement()
			.asString()
			.contains("BKAD menolak", "untuk Kel. Sukamenanti: Karena perlu");
	}

	@Test
	void askTheProvinceForItsOwnLandFromTheStart() {
		long id = walk.proposed(OwnerClass.PEMPROV);

		assertThat(unread(Officers.PEMPROV)).hasSize(1);
		assertThat(unread(Officers.BKAD)).isEmpty();

		walk.take(id, StepKind.ADVANCED, Officers.PEMPROV);

		assertThat(unread(Officers.PEMPROV)).isEmpty();
		assertThat(unread(Officers.BKAD)).singleElement().asString().startsWith("Menunggu Anda: AL-");
	}

	@Test
	void doNotTellAnOfficeOfItsOwnSteps() {
		long id = walk.proposed(OwnerClass.PEMKOT);
		walk.take(id, StepKind.ADVANCED, Officers.BKAD);
		walk.take(id, StepKind.ADVANCED, Officers.BKAD);

		assertThat(unread(Officers.BKAD)).isEmpty();
		assertThat(unread(Officers.CAMAT)).hasSize(2);
	}

	private List<String> unread(Officer officer) {
		return jdbc.sql("select text from notice where account_id = :id and read_at is null order by id")
			.param("id", officer.id())
			.query(String.class)
			.list();
	}

}
