package id.pantaugerai.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that are sent to the database. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount {

	/** By thread, as schedules ask the database at their own time. */
	private static final ThreadLocal<AtomicInteger> STATEMENTS = ThreadLocal.withInitial(AtomicInteger::new);

	/** How many statements an action sends. */
	public static int of(Runnable action) {
		int before = STATEMENTS.get().get();
		action.run();
		return STATEMENTS.get().get() - before;
	}

	@Bean
	public static BeanPostProcessor countStatements() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? new CountingDataSource(source) : bean;
			}
		};
	}

	/** Hands out connections that count. */
	private static final class CountingDataSource extends DelegatingDataSource {

		CountingDataSource(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
						if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
							STATEMENTS.get().incrementAndGet();
						}
						return invoke(connection, method, arguments);
					});
		}

		private static @Nullable Object invoke(Connection connection, Method method, Object @Nullable [] arguments)
				throws Throwable {
			try {
				return method.invoke(connection, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		}

	}

}
