package id.pantaugerai.account;

import java.util.List;

import id.pantaugerai.AtOnce;
import id.pantaugerai.Broom;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class AccountServiceIT {

	private static final Officer OPERATOR = Accounts.officer(Role.ADMIN);

	private static final NewAccount KEMILING = new NewAccount("camat.kemiling", "Camat Kemiling", Role.CAMAT,
			"18.71.13");

	@Autowired
	AccountService accounts;

	@Autowired
	AccountSeeds seeds;

	@Autowired
	JdbcClient jdbc;

	@Test
	void givesANewAccountAPasswordThatMustBeChanged() {
		seeds.createAll(List.of(Accounts.ADMIN), Accounts.PASSWORD);
		OneTimePassword given = accounts.create(KEMILING, OPERATOR);

		AccountSummary account = accounts.get(given.accountId(), OPERATOR);
		assertThat(account.mustChange()).isTrue();
		assertThat(account.temporaryUntil()).isEqualTo(given.until());
		assertThat(PasswordRules.check(account.username(), given.password())).isEmpty();
	}

	@Test
	void keepsEveryChangeWithWhoAndWhat() {
		seeds.createAll(List.of(Accounts.ADMIN), Accounts.PASSWORD);
		long id = accounts.create(KEMILING, OPERATOR).accountId();
		accounts.edit(new EditAccount(id, accounts.get(id, OPERATOR).version(), "Plt. Camat", Role.CAMAT, "18.71.13"),
				OPERATOR);
		accounts.reset(id, OPERATOR);
		accounts.deactivate(id, OPERATOR);
		accounts.activate(id, OPERATOR);

		List<AccountEvent> history = accounts.history(id, OPERATOR);
		assertThat(history).extracting(AccountEvent::kind)
			.containsExactly(AccountChangeKind.ACTIVATED, AccountChangeKind.DEACTIVATED, AccountChangeKind.RESET,
					AccountChangeKind.EDITED, AccountChangeKind.CREATED);
		assertThat(history).extracting(AccountEvent::by).containsOnly("admin");
		assertThat(history.get(3).detail()).contains("Camat Kemiling", "→", "Plt. Camat");
	}

	@Test
	void refusesAnEditOfAnOlderState() {
		seeds.createAll(List.of(Accounts.ADMIN), Accounts.PASSWORD);
		long id = accounts.create(KEMILING, OPERATOR).accountId();

		assertThat(Races.lost(() -> accounts.edit(new EditAccount(id, 99, "Lama", Role.CAMAT, "18.71.13"), OPERATOR)))
			.returns(Accounts.ADMIN.displayName(), Rival::who)
			.returns("account", Rival::holds);
	}

	@Test
	void servesOperatorsAlone() {
		Officer camat = Accounts.officer(Role.CAMAT);

		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> accounts.find(new AccountFilter("", null, "", null), Pageable.ofSize(10), camat));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> accounts.create(KEMILING, camat));
	}

	@Test
	void hidesTheAccountsOfAnotherCity() {
		seeds.createAll(List.of(Accounts.ADMIN), Accounts.PASSWORD);
		long id = accounts.create(KEMILING, OPERATOR).accountId();
		Officer metro = new Officer(2, "metro", "Operator", new Scope("18.72", Role.ADMIN));

		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> accounts.get(id, metro));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> accounts.create(KEMILING, metro));
	}

	@Test
	void findsByNameRoleAreaAndState() {
		seeds.createAll(Accounts.ALL, Accounts.PASSWORD);

		assertThat(find("KEDATON", null, "", null)).containsExactly("camat.kedaton");
		assertThat(find("", Role.PEMPROV, "", null)).containsExactly("pemprov");
		assertThat(find("", null, "18.71.01", true)).containsExactly("camat.kedaton");
		assertThat(find("", null, "", false)).isEmpty();
	}

	@Test
	void neverClosesItsOwnOrTheLastOperatorsAccount() {
		seeds.createAll(List.of(Accounts.ADMIN), Accounts.PASSWORD);
		long admin = idOf("admin");
		Officer another = new Officer(7, "tamu", "Tamu", new Scope("18.71", Role.ADMIN));

		assertThat(Races.lost(() -> accounts.deactivate(admin, OPERATOR))).returns(null, Rival::who)
			.returns("account.self", Rival::holds);
		assertThat(Races.lost(() -> accounts.deactivate(admin, another))).returns(null, Rival::who)
			.returns("account.last", Rival::holds);
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void keepsOneOperatorWhenTwoCloseEachOther() throws Exception {
		seeds.createAll(List.of(operator("satu"), operator("dua")), Accounts.PASSWORD);
		try {
			assertThat(AtOnce.run(() -> isClosed("satu", "dua"), () -> isClosed("dua", "satu")))
				.containsExactlyInAnyOrder(true, false);
			assertThat(
					jdbc.sql("select count(*) from account where role = 'ADMIN' and active").query(Long.class).single())
				.isEqualTo(1);
		}
		finally {
			Broom.sweep(jdbc, "account_change", "account");
		}
	}

	private boolean isClosed(String by, String whom) {
		try {
			accounts.deactivate(idOf(whom), new Officer(1, by, by, new Scope("18.71", Role.ADMIN)));
			return true;
		}
		catch (ConflictException ex) {
			return false;
		}
	}

	private static NewAccount operator(String name) {
		return new NewAccount(name, name, Role.ADMIN, "18.71");
	}

	private long idOf(String username) {
		return jdbc.sql("select id from account where username = :name")
			.param("name", username)
			.query(Long.class)
			.single();
	}

	private List<String> find(String text, @Nullable Role role, String area, @Nullable Boolean active) {
		return accounts.find(new AccountFilter(text, role, area, active), Pageable.ofSize(10), OPERATOR)
			.map(AccountSummary::username)
			.getContent();
	}

}
