package id.pantaugerai.platform;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions that are written when something in them changed, or when they were last
 * written more than a minute ago, and not at every page.
 */
class ThriftySessions implements SessionRepository<ThriftySession> {

	private static final Duration BEFORE_SIGN_IN = Duration.ofHours(2);

	private final Beneath<?> beneath;

	/**
	 * Stands before other sessions, which are read as they are and written whole.
	 */
	ThriftySessions(SessionRepository<? extends Session> sessions, TransactionOperations writes) {
		this.beneath = new Beneath<>(sessions, writes);
	}

	@Override
	public ThriftySession createSession() {
		ThriftySession session = beneath.create();
		session.setMaxInactiveInterval(BEFORE_SIGN_IN);
		return session;
	}

	@Override
	public void save(ThriftySession session) {
		session.writeIfTouched();
	}

	@Override
	public @Nullable ThriftySession findById(String id) {
		return beneath.find(id);
	}

	@Override
	public void deleteById(String id) {
		beneath.sessions().deleteById(id);
	}

	/** The sessions that are really kept, whatever their type. */
	private record Beneath<S extends Session>(SessionRepository<S> sessions, TransactionOperations writes) {

		ThriftySession create() {
			return wrap(sessions.createSession(), true);
		}

		@Nullable ThriftySession find(String id) {
			S session = sessions.findById(id);
			return (session != null) ? wrap(session, false) : null;
		}

		private ThriftySession wrap(S session, boolean isNew) {
			return new ThriftySession(session, () -> writes.executeWithoutResult((status) -> sessions.save(session)),
					isNew);
		}

	}

}
