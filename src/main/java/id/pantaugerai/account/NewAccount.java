package id.pantaugerai.account;

import java.util.regex.Pattern;

import id.pantaugerai.kelurahan.TerritoryLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * An account that is to be made.
 *
 * @param username lower-case letters, digits, dot, dash, underscore; never changes
 * @param displayName the name shown to others
 * @param role what the officer does
 * @param area the Kemendagri code they answer for; a camat's is a kecamatan
 * @param email where they get letters; absent for nowhere
 */
public record NewAccount(String username, String displayName, Role role, String area, @Nullable String email) {

	private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

	public NewAccount {
		Assert.isTrue(isUsername(username), "A username is 3 to 40 plain characters");
		Assert.hasText(displayName, "An account bears a name");
		Assert.isTrue(email == null || EmailAddress.of(email).filter(email::equals).isPresent(), "No address");
		check(role, area);
	}

	public NewAccount(String username, String displayName, Role role, String area) {
		this(username, displayName, role, area, null);
	}

	static boolean isUsername(String text) {
		return USERNAME.matcher(text).matches();
	}

	static void check(Role role, String area) {
		Scope scope = new Scope(area, role);
		Assert.isTrue(scope.role() != Role.CAMAT || TerritoryLevel.KECAMATAN.names(area),
				"A camat answers for a kecamatan");
	}

}
