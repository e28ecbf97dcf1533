package id.pantaugerai.proposal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.jdbc.Sql;

/** Starts the whole application with officers, a cabinet of documents and a walk. */
@IntegrationTest
@At(Cabinet.MONDAY)
@Import(Cabinet.class)
@Sql("/id/pantaugerai/account/officers.sql")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ProposalTest {

}
