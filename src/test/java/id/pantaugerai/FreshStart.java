package id.pantaugerai;

import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Lets every test find the clock and the log of statements as if it were the first. */
class FreshStart implements TestExecutionListener, Ordered {

	private static final int AFTER_INJECTION_BEFORE_TRANSACTION = 2500;

	@Override
	public void beforeTestMethod(TestContext test) {
		ApplicationContext context = test.getApplicationContext();
		At at = TestContextAnnotationUtils.findMergedAnnotation(test.getTestClass(), At.class);
		HandClock clock = context.getBean(HandClock.class);
		if (at == null) {
			clock.goOn();
		}
		else {
			clock.moveTo(at.value());
		}
		context.getBean(StatementLog.class).drain();
	}

	@Override
	public int getOrder() {
		return AFTER_INJECTION_BEFORE_TRANSACTION;
	}

}
