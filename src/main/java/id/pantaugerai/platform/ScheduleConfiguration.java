package id.pantaugerai.platform;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import javax.sql.DataSource;

import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Lets one instance alone run each scheduled job. Whoever works renews his lock, so that
 * the lock of one who was killed is free again within a minute.
 */
@Configuration(proxyBeanMethods = false)
@EnableSchedulerLock(defaultLockAtMostFor = "1m")
class ScheduleConfiguration {

	@Bean
	LockProvider lockProvider(DataSource database, PlatformTransactionManager transactions) {
		return new KeepAliveLockProvider(locks(database, transactions), renewal());
	}

	private static ExtensibleLockProvider locks(DataSource database, PlatformTransactionManager transactions) {
		return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
			.withJdbcTemplate(new JdbcTemplate(database))
			.withTransactionManager(transactions)
			.usingDbTime()
			.build());
	}

	private static ScheduledExecutorService renewal() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("lock-renewal-");
		threads.setDaemon(true);
		return Executors.newSingleThreadScheduledExecutor(threads);
	}

}
