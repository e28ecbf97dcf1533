package id.pantaugerai.platform;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that are written when something in them changed, or when they were last
 * written more than a minute ago, and not at every page.
 *
 * @param <S> the sessions beneath
 */
class ThriftySessions<S extends Session> implements SessionRepository<ThriftySession<S>> {

	private static final Duration BEFORE_SIGN_IN = Duration.ofHours(2);

	private final SessionRepository<S> sessions;

	ThriftySessions(SessionRepository<S> sessions) {
		this.sessions = sessions;
	}

	@Override
	public ThriftySession<S> createSession() {
		S session = sessions.createSession();
		session.setMaxInactiveInterval(BEFORE_SIGN_IN);
		return new ThriftySession<>(session, true);
	}

	@Override
	public void save(ThriftySession<S> session) {
		if (session.isTouched()) {
			sessions.save(session.beneath());
			session.rest();
		}
	}

	@Override
	public @Nullable ThriftySession<S> findById(String id) {
		S session = sessions.findById(id);
		return (session != null) ? new ThriftySession<>(session, false) : null;
	}

	@Override
	public void deleteById(String id) {
		sessions.deleteById(id);
	}

}
