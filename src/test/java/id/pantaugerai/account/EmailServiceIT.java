package id.pantaugerai.account;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@IntegrationTest
@Sql("officers.sql")
class EmailServiceIT {

	private static final String ADDRESS = "kedaton@contoh.go.id";

	@Autowired
	EmailService emails;

	@Autowired
	AccountService accounts;

	@Test
	void keepsEveryChangeOfAnAddressInTheHistory() {
		emails.changeOwn(Officers.CAMAT, ADDRESS);
		emails.changeOwn(Officers.CAMAT, ADDRESS);
		emails.change(Officers.CAMAT.id(), ADDRESS, null, Officers.ADMIN);

		assertThat(emails.own(Officers.CAMAT)).isEmpty();
		assertThat(accounts.history(Officers.CAMAT.id(), Officers.ADMIN))
			.allMatch((event) -> event.kind() == AccountChangeKind.EMAIL_CHANGED)
			.extracting(AccountEvent::by, AccountEvent::detail)
			.containsExactly(tuple("uji.admin", ADDRESS + " → –"), tuple("uji.camat", "– → " + ADDRESS));
	}

	@Test
	void tellsAnOperatorThatSomebodyWasQuicker() {
		emails.changeOwn(Officers.CAMAT, ADDRESS);

		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> emails.change(Officers.CAMAT.id(), null, "lain@contoh.go.id", Officers.ADMIN));
		assertThat(emails.of(Officers.CAMAT.id(), Officers.ADMIN)).contains(ADDRESS);
	}

	@Test
	void takesNothingThatIsNoAddress() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> emails.changeOwn(Officers.CAMAT, "a@b.id\r\nBcc: c@d.id"));
	}

	@Test
	void showsAndChangesTheAddressesOfOthersForOperatorsAlone() {
		for (Officer officer : Officers.NO_OPERATORS) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> emails.of(Officers.CAMAT.id(), officer));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> emails.change(Officers.CAMAT.id(), null, ADDRESS, officer));
		}
	}

	@Test
	void reachesNoAccountOfAnotherCity() {
		Officer elsewhere = new Officer(9006, "uji.admin", "Operator", new Scope("17.01", Role.ADMIN));

		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> emails.change(Officers.CAMAT.id(), null, ADDRESS, elsewhere));
	}

}
