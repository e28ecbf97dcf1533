package id.pantaugerai.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps sessions in PostgreSQL, and writes them seldom. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

	@Bean
	@Primary
	ThriftySessions thriftySessions(JdbcIndexedSessionRepository jdbc, PlatformTransactionManager transactions) {
		TransactionTemplate writes = new TransactionTemplate(transactions);
		writes.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return new ThriftySessions(jdbc, writes);
	}

	/**
	 * Two requests of one session at once may put the same into it: the last one stays.
	 */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastOneStays() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	/** Reading a session is one statement, and needs no transaction around it. */
	@Bean
	TransactionOperations springSessionTransactionOperations() {
		return TransactionOperations.withoutTransaction();
	}

	/** What everyone else means by a transaction. */
	@Bean
	@Primary
	TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
		return new TransactionTemplate(transactions);
	}

	@Bean
	OnceResolver sessionIds(CookieSerializer sessionCookie) {
		return new OnceResolver(sessionCookie);
	}

	/** The name of a secure cookie binds it to this host and to HTTPS. */
	@Bean
	CookieSerializer sessionCookie(@Value("${pantau.secure-cookies}") boolean secure) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(secure ? "__Host-sesi" : "sesi");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		return cookie;
	}

}
