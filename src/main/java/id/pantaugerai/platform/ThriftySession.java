package id.pantaugerai.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/**
 * A session that knows whether it is worth writing. An attribute that an older version
 * wrote and this one cannot read counts as absent: whoever was signed in signs in again.
 */
@Slf4j
class ThriftySession implements Session {

	static final Duration UNWRITTEN_FOR = Duration.ofMinutes(1);

	private final Session session;

	private final Runnable write;

	private boolean touched;

	ThriftySession(Session session, Runnable write, boolean isNew) {
		this.session = session;
		this.write = write;
		this.touched = isNew;
	}

	/** Writes what changed; who is signed in can then be read, or nobody is. */
	void writeIfTouched() {
		if (touched) {
			getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
			write.run();
			touched = false;
		}
	}

	@Override
	public String getId() {
		return session.getId();
	}

	@Override
	public String changeSessionId() {
		touched = true;
		return session.changeSessionId();
	}

	@Override
	public <T> @Nullable T getAttribute(String name) {
		try {
			return session.getAttribute(name);
		}
		catch (RuntimeException | LinkageError ex) {
			log.warn("Session attribute {} cannot be read and is dropped: {}", name, ex.getClass().getSimpleName());
			removeAttribute(name);
			return null;
		}
	}

	@Override
	public Set<String> getAttributeNames() {
		return session.getAttributeNames();
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (value == null) {
			removeAttribute(name);
			return;
		}
		touched = true;
		session.setAttribute(name, value);
	}

	@Override
	public void removeAttribute(String name) {
		touched = true;
		session.removeAttribute(name);
	}

	@Override
	public Instant getCreationTime() {
		return session.getCreationTime();
	}

	@Override
	public void setLastAccessedTime(Instant now) {
		if (touched || Duration.between(session.getLastAccessedTime(), now).compareTo(UNWRITTEN_FOR) >= 0) {
			touched = true;
			session.setLastAccessedTime(now);
		}
	}

	@Override
	public Instant getLastAccessedTime() {
		return session.getLastAccessedTime();
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		touched = true;
		session.setMaxInactiveInterval(interval);
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return session.getMaxInactiveInterval();
	}

	@Override
	public boolean isExpired() {
		return session.isExpired();
	}

}
