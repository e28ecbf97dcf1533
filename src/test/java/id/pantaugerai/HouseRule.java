package id.pantaugerai;

import java.time.Clock;
import java.util.function.BiPredicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;

import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * The laws that the compiler cannot hold. {@link HouseTests} holds the house to each of
 * them, {@link GuardTests} proves that each still catches who breaks it.
 */
enum HouseRule {

	ENTITIES_REPOSITORIES_AND_CONTROLLERS_STAY_INDOORS(classes().that()
		.areAnnotatedWith(Entity.class)
		.or()
		.areAssignableTo(Repository.class)
		.or()
		.areAnnotatedWith(Controller.class)
		.should()
		.notHaveModifier(PUBLIC)),

	ONLY_THE_WEB_LAYER_KNOWS_THE_WEB(noClasses().that()
		.resideOutsideOfPackages("..web..", "..platform..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("id.pantaugerai..web..", "org.springframework.web..", "org.springframework.ui..",
				"jakarta.servlet..")),

	ONLY_THE_WEB_AND_THE_PRESS_SET_TEMPLATES(noClasses().that()
		.resideOutsideOfPackages("..web..", "..platform..", "id.pantaugerai.paper", "id.pantaugerai.mail")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.thymeleaf..")),

	ENTITIES_CHANGE_BY_VERBS_NOT_SETTERS(noMethods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameStartingWith("set")),

	SERVICES_ANSWER_IN_RECORDS(methods().that()
		.arePublic()
		.and()
		.areDeclaredInClassesThat()
		.arePublic()
		.should(touchNoEntity((method, entity) -> true))),

	ENTITIES_MEET_ONLY_INSIDE_THEIR_FEATURE(fields().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should(touchNoEntity((field, entity) -> !entity.getPackage().equals(field.getOwner().getPackage())))),

	ONLY_SERVICES_ARE_TRANSACTIONAL(
			classes().that().areAnnotatedWith(Transactional.class).should().beAnnotatedWith(Service.class)),

	NO_SERVICE_WAKES_ITSELF(noMethods().that()
		.areAnnotatedWith(Scheduled.class)
		.should()
		.beDeclaredInClassesThat()
		.areAnnotatedWith(Service.class)),

	ONLY_SERVICES_OPEN_TRANSACTIONS(methods().that()
		.areAnnotatedWith(Transactional.class)
		.should()
		.beDeclaredInClassesThat()
		.areAnnotatedWith(Service.class)),

	NOTHING_IS_NULL_UNLESS_IT_SAYS_SO(classes().should(liveInANullMarkedPackage())),

	TIME_COMES_FROM_THE_CLOCK(noClasses().that()
		.resideOutsideOfPackage("..platform..")
		.should()
		.callMethodWhere(DescribedPredicate.describe("time without the Clock", HouseRule::asksTheMachineForTheTime))),

	/** A stream that nobody closes holds its rows until the transaction ends. */
	ROWS_ARE_READ_WHOLE_OR_ONE_BY_ONE(noClasses().should().callMethod(MappedQuerySpec.class, "stream"));

	private final ArchRule rule;

	HouseRule(ArchRule rule) {
		this.rule = rule;
	}

	ArchRule rule() {
		return rule;
	}

	private static boolean asksTheMachineForTheTime(JavaMethodCall call) {
		JavaClass owner = call.getTargetOwner();
		if (owner.isEquivalentTo(Clock.class)) {
			return call.getName().startsWith("system");
		}
		return call.getName().equals("now") && owner.getPackageName().startsWith("java.time")
				&& call.getTarget()
					.getRawParameterTypes()
					.stream()
					.noneMatch((type) -> type.isEquivalentTo(Clock.class));
	}

	private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
		return new ArchCondition<>("live in a null-marked package") {
			@Override
			public void check(JavaClass one, ConditionEvents events) {
				events.add(new SimpleConditionEvent(one, one.getPackage().isAnnotatedWith(NullMarked.class),
						one.getName() + " lives in a package that is not null-marked"));
			}
		};
	}

	private static <T extends JavaMember> ArchCondition<T> touchNoEntity(BiPredicate<T, JavaClass> forbidden) {
		return new ArchCondition<>("touch no entity") {
			@Override
			public void check(T member, ConditionEvents events) {
				member.getAllInvolvedRawTypes()
					.stream()
					.filter((type) -> type.isAnnotatedWith(Entity.class) && forbidden.test(member, type))
					.forEach((type) -> events.add(SimpleConditionEvent.violated(member,
							"%s touches %s".formatted(member.getFullName(), type.getSimpleName()))));
			}
		};
	}

}
