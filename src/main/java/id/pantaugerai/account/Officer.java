package id.pantaugerai.account;

import java.util.Collection;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in. Kept in the session, so small and without any password.
 *
 * @param id the account
 * @param username the name used to sign in
 * @param displayName the name shown to others
 * @param scope area and role
 * @param mustChange whether the password must be changed before anything else
 */
public record Officer(long id, String username, String displayName, Scope scope,
		boolean mustChange) implements UserDetails {

	private static final long serialVersionUID = 1L;

	public Officer(long id, String username, String displayName, Scope scope) {
		this(id, username, displayName, scope, false);
	}

	/** The role of the scope. */
	public Role role() {
		return scope.role();
	}

	/** The same officer, with a password of their own. */
	public Officer withOwnPassword() {
		return new Officer(id, username, displayName, scope);
	}

	@Override
	public String getUsername() {
		return username;
	}

	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority(role().authority()));
	}

	@Override
	public String toString() {
		return username;
	}

}
