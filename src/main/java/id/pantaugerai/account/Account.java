package id.pantaugerai.account;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One officer's way in; deactivated, never deleted. */
@Entity
@Getter(AccessLevel.PACKAGE)
class Account {

	static final Duration TEMPORARY_FOR = Duration.ofHours(72);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String username;

	private String displayName;

	@Enumerated(EnumType.STRING)
	private Role role;

	private String area;

	private String passwordHash;

	private boolean mustChange;

	private @Nullable Instant temporaryUntil;

	private boolean active = true;

	private @Nullable String email;

	private Instant createdAt;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Account() {
	}

	Account(NewAccount from, String passwordHash, Instant createdAt) {
		this.username = from.username();
		this.displayName = from.displayName();
		this.role = from.role();
		this.area = from.area();
		this.email = from.email();
		this.passwordHash = passwordHash;
		this.createdAt = createdAt;
	}

	void edit(String newName, Role newRole, String newArea) {
		NewAccount.check(newRole, newArea);
		displayName = newName;
		role = newRole;
		area = newArea;
	}

	void changePassword(String newHash) {
		passwordHash = newHash;
		mustChange = false;
		temporaryUntil = null;
	}

	/** Gives a password that works for a while and must be changed at once. */
	void resetPassword(String newHash, Instant now) {
		requireChange(newHash);
		temporaryUntil = now.plus(TEMPORARY_FOR);
	}

	/** Gives a password that must be changed at the first sign-in, whenever that is. */
	void requireChange(String newHash) {
		passwordHash = newHash;
		mustChange = true;
		temporaryUntil = null;
	}

	/** Sends letters to an address from now on, or none. */
	void writeTo(@Nullable String address) {
		email = address;
	}

	void deactivate() {
		active = false;
	}

	void activate() {
		active = true;
	}

	boolean mayEnter(Instant now) {
		return active && (temporaryUntil == null || now.isBefore(temporaryUntil));
	}

	long key() {
		return (id != null) ? id : 0;
	}

	/** Name, role and area in one line, for the history. */
	String outline() {
		return displayName + " · " + role + " · " + area;
	}

	/**
	 * Whether an operator looks after it: in their area, or above it and looking down.
	 */
	boolean isReachedBy(Scope operator) {
		return operator.covers(area) || operator.area().startsWith(area + ".");
	}

	AccountSummary toSummary() {
		return new AccountSummary(key(), version, username, displayName, role, area, active, mustChange,
				temporaryUntil);
	}

	Officer toOfficer() {
		return new Officer(key(), username, displayName, new Scope(area, role), mustChange);
	}

}
