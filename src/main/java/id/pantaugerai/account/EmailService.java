package id.pantaugerai.account;

import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/** Where officers get letters by e-mail, if anywhere. Every change is kept. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class EmailService {

	private final AccountRepository accounts;

	private final ManagedAccounts managed;

	private final AccountHistory history;

	/** One's own address. */
	public Optional<String> own(Officer officer) {
		return accounts.findById(officer.id()).map(Account::getEmail);
	}

	/** The address of an account that an operator looks after. */
	public Optional<String> of(long id, Officer operator) {
		return Optional.ofNullable(managed.get(id, operator).getEmail());
	}

	/** Changes one's own address, or takes it away. */
	@Transactional
	public void changeOwn(Officer officer, @Nullable String address) {
		change(accounts.findById(officer.id()).orElseThrow(() -> new NotFoundException("account")), address, officer);
	}

	/**
	 * Changes the address of an account, or takes it away; signs nobody out.
	 * @throws ConflictException when it is no longer the one that the operator saw
	 */
	@Transactional
	public void change(long id, @Nullable String seen, @Nullable String address, Officer operator) {
		Account account = managed.get(id, operator);
		if (!Objects.equals(account.getEmail(), seen)) {
			throw new ConflictException("address of account " + id,
					history.rival(account, "email", text(account.getEmail())));
		}
		change(account, address, operator);
	}

	private void change(Account account, @Nullable String address, Officer by) {
		Assert.isTrue(address == null || EmailAddress.of(address).filter(address::equals).isPresent(), "No address");
		String before = account.getEmail();
		if (!Objects.equals(before, address)) {
			account.writeTo(address);
			history.add(account, AccountChangeKind.EMAIL_CHANGED, by, text(before) + " → " + text(address));
		}
	}

	private static String text(@Nullable String address) {
		return (address != null) ? address : "–";
	}

}
