package id.pantaugerai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts the whole application on a migrated PostgreSQL, with pages that can be asked
 * for, a clock that can be moved and a log of statements; every test is rolled back. Few
 * tests ask for more, so that nearly all share one application.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import({ TestDatabase.class, TestClock.class, StatementLog.class })
@TestExecutionListeners(listeners = FreshStart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface IntegrationTest {

}
