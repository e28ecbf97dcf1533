package id.pantaugerai.notice;

import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.AccountService;
import id.pantaugerai.account.AccountSummary;
import id.pantaugerai.account.EditAccount;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class AccountNoticesIT {

	@Autowired
	AccountService accounts;

	@Autowired
	InboxService inbox;

	@Test
	void tellsAnOfficerWhatTheOperatorDid() {
		AccountSummary camat = accounts.get(Officers.CAMAT.id(), Officers.ADMIN);
		accounts.edit(new EditAccount(camat.id(), camat.version(), "Plt. Camat", Role.CAMAT, "18.71.01"),
				Officers.ADMIN);
		accounts.reset(Officers.CAMAT.id(), Officers.ADMIN);
		assertThat(waiting(Officers.CAMAT)).hasSize(2)
			.satisfiesExactly((reset) -> assertThat(reset).contains("uji.admin", "kata sandi sekali pakai"),
					(edit) -> assertThat(edit).contains("uji.admin", "mengubah akun Anda"));
	}

	@Test
	void tellsNobodyElse() {
		accounts.reset(Officers.CAMAT.id(), Officers.ADMIN);
		assertThat(waiting(Officers.ADMIN)).isEmpty();
		assertThat(waiting(Officers.PEMKOT)).isEmpty();
	}

	private List<String> waiting(Officer officer) {
		return inbox.page(officer, new InboxFilter(false, null), PageRequest.of(0, 50))
			.lines()
			.map(NoticeLine::text)
			.toList();
	}

}
