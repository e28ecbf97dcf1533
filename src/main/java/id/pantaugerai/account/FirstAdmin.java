package id.pantaugerai.account;

import java.util.Optional;

import lombok.extern.slf4j.Slf4j;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Where nobody has an account yet, makes the first operator from the environment, before
 * the application answers anyone; without a good password it does not start.
 */
@Component
@Profile("!demo")
@ConditionalOnProperty(name = "pantau.first-admin", matchIfMissing = true)
@Slf4j
class FirstAdmin implements SmartInitializingSingleton {

	private static final String USERNAME = "admin";

	private final AccountSeeds seeds;

	private final String password;

	private final String city;

	FirstAdmin(AccountSeeds seeds, @Value("${pantau.admin-password:}") String password,
			@Value("${pantau.city}") String city) {
		this.seeds = seeds;
		this.password = password;
		this.city = city;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (seeds.isEmpty()) {
			check();
			seeds.createFirstAdmin(new NewAccount(USERNAME, "Operator", Role.ADMIN, city), password);
			log.info("Made the first account, {}; its password must be changed at the first sign-in", USERNAME);
		}
	}

	private void check() {
		if (password.isBlank()) {
			throw new FirstAdminException("PANTAU_ADMIN_PASSWORD belum diisi.");
		}
		Optional<PasswordFlaw> flaw = PasswordRules.check(USERNAME, password);
		if (flaw.isPresent()) {
			throw new FirstAdminException("PANTAU_ADMIN_PASSWORD terlalu lemah (" + flaw.get() + ").");
		}
	}

}
