package id.pantaugerai;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Writes down every statement that reaches the database, whoever sends it; those of the
 * session store and of jobs that come round with the clock are left out.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementLog implements BeanPostProcessor {

	private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

	/** What was executed since the last call. */
	public List<String> drain() {
		List<String> seen = List.copyOf(statements);
		statements.clear();
		return seen;
	}

	/** How many statements an action executes. */
	public int count(Runnable action) {
		drain();
		action.run();
		return drain().size();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? watched(source, DataSource.class, "") : bean;
	}

	private <T> T watched(T target, Class<T> type, String sql) {
		InvocationHandler handler = (proxy, method, arguments) -> method.getName().equals("equals")
				? proxy == arguments[0] : call(target, method, arguments, sql);
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments, String sql)
			throws Throwable {
		String first = (arguments != null && arguments[0] instanceof String text) ? text : sql;
		if (method.getName().startsWith("execute") && !first.contains("SPRING_SESSION") && !isOfTheClock()) {
			statements.add(first);
		}
		try {
			Object result = method.invoke(target, arguments);
			return wrapped(result, method.getReturnType(), first);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static boolean isOfTheClock() {
		return Thread.currentThread().getName().startsWith("scheduling-");
	}

	private @Nullable Object wrapped(@Nullable Object result, Class<?> type, String sql) {
		if (result instanceof Connection connection && type == Connection.class) {
			return watched(connection, Connection.class, "");
		}
		if (result instanceof PreparedStatement statement && !(result instanceof CallableStatement)) {
			return watched(statement, PreparedStatement.class, sql);
		}
		return (result instanceof Statement statement && type == Statement.class)
				? watched(statement, Statement.class, sql) : result;
	}

}
