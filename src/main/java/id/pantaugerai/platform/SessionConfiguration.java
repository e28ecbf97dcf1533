package id.pantaugerai.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Keeps sessions in PostgreSQL, and writes them seldom. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

	@Bean
	@Primary
	SessionRepository<?> thriftySessions(JdbcIndexedSessionRepository jdbc) {
		return over(jdbc);
	}

	private static <S extends Session> ThriftySessions<S> over(SessionRepository<S> sessions) {
		return new ThriftySessions<>(sessions);
	}

}
