package id.pantaugerai.proposal;

import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Import(Cabinet.class)
@Sql("/id/pantaugerai/account/officers.sql")
class ProposalNoticesIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	@Autowired
	ProposalService proposals;

	@Autowired
	ProposalQueries queries;

	@Autowired
	LandRegister register;

	@Autowired
	Cabinet.Papers papers;

	@Autowired
	JdbcClient jdbc;

	Walk walk;

	@BeforeEach
	void ready() {
		walk = new Walk(proposals, queries);
		papers.lackNothing();
	}

	@Test
	void tellTheAssetOfficeOfARequestAndTheCamatOfItsAnswer() {
		long id = open(OwnerClass.PEMKOT);

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
		long id = open(OwnerClass.PEMPROV);

		assertThat(unread(Officers.PEMPROV)).hasSize(1);
		assertThat(unread(Officers.BKAD)).isEmpty();

		walk.take(id, StepKind.ADVANCED, Officers.PEMPROV);

		assertThat(unread(Officers.PEMPROV)).isEmpty();
		assertThat(unread(Officers.BKAD)).singleElement().asString().startsWith("Menunggu Anda: AL-");
	}

	@Test
	void doNotTellAnOfficeOfItsOwnSteps() {
		long id = open(OwnerClass.PEMKOT);
		walk.take(id, StepKind.ADVANCED, Officers.BKAD);
		walk.take(id, StepKind.ADVANCED, Officers.BKAD);

		assertThat(unread(Officers.BKAD)).isEmpty();
		assertThat(unread(Officers.CAMAT)).hasSize(2);
	}

	private long open(OwnerClass owner) {
		long asset = register.register(LandAssets.unknown(owner, SUKAMENANTI), Officers.BKAD);
		return walk.open(asset, SUKAMENANTI, Officers.CAMAT);
	}

	private List<String> unread(Officer officer) {
		return jdbc.sql("select text from notice where account_id = :id and read_at is null order by id")
			.param("id", officer.id())
			.query(String.class)
			.list();
	}

}
