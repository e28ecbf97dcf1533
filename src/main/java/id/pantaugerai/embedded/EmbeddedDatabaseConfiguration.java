package id.pantaugerai.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Serves the embedded database where nobody has named another one. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@Conditional(EmbeddedDatabaseConfiguration.NoDatabaseIsNamed.class)
class EmbeddedDatabaseConfiguration {

	@Bean
	EmbeddedPostgres embeddedPostgres(Environment environment) {
		Path home = Path.of(environment.getProperty("pantau.data-dir", "data"), "postgres");
		return EmbeddedPostgres.start(home, home.resolve("programs"));
	}

	@Bean
	JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgres postgres) {
		return new EmbeddedConnectionDetails(postgres.address());
	}

	/** Tells Boot how to reach the embedded server. */
	private record EmbeddedConnectionDetails(DatabaseAddress address) implements JdbcConnectionDetails {

		@Override
		public @Nullable String getUsername() {
			return PostgresCluster.USER;
		}

		@Override
		public @Nullable String getPassword() {
			return address.password();
		}

		@Override
		public String getJdbcUrl() {
			return address.url();
		}

	}

	/** True while {@code spring.datasource.url} says nothing. */
	static class NoDatabaseIsNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		}

	}

}
