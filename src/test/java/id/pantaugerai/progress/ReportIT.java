package id.pantaugerai.progress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;

import org.springframework.test.context.jdbc.Sql;

/**
 * The whole application on Thursday, 12 February 2026, 14.31 WIB, with one gerai under
 * construction.
 */
@IntegrationTest
@At("2026-02-12T07:31:00Z")
@Sql("/id/pantaugerai/progress/gerai.sql")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReportIT {

}
