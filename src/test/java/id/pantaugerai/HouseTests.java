package id.pantaugerai;

import java.time.Clock;
import java.util.function.BiPredicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/** The laws that the compiler cannot hold; see the ten laws in CONTRIBUTING. */
class HouseTests {

	static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackagesOf(PantauGeraiApplication.class);

	@Test
	void floorsNeverDependUpwards() {
		ApplicationModules.of(PantauGeraiApplication.class).verify();
	}

	@Test
	void entitiesRepositoriesAndControllersStayIndoors() {
		classes().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAssignableTo(Repository.class)
			.or()
			.areAnnotatedWith(Controller.class)
			.should()
			.notHaveModifier(PUBLIC)
			.check(HOUSE);
	}

	@Test
	void onlyTheWebLayerKnowsTheWeb() {
		noClasses().that()
			.resideOutsideOfPackages("..web..", "..platform..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("id.pantaugerai..web..", "org.springframework.web..", "org.springframework.ui..",
					"jakarta.servlet..")
			.check(HOUSE);
	}

	@Test
	void onlyTheWebAndThePressSetTemplates() {
		noClasses().that()
			.resideOutsideOfPackages("..web..", "..platform..", "id.pantaugerai.paper")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.thymeleaf..")
			.check(HOUSE);
	}

	@Test
	void entitiesChangeByVerbsNotSetters() {
		noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameStartingWith("set")
			.check(HOUSE);
	}

	@Test
	void servicesAnswerInRecords() {
		methods().that()
			.arePublic()
			.and()
			.areDeclaredInClassesThat()
			.arePublic()
			.should(touchNoEntity((method, entity) -> true))
			.check(HOUSE);
	}

	@Test
	void entitiesMeetOnlyInsideTheirFeature() {
		fields().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should(touchNoEntity((field, entity) -> !entity.getPackage().equals(field.getOwner().getPackage())))
			.check(HOUSE);
	}

	@Test
	void onlyServicesOpenTransactions() {
		classes().that().areAnnotatedWith(Transactional.class).should().beAnnotatedWith(Service.class).check(HOUSE);
		methods().that()
			.areAnnotatedWith(Transactional.class)
			.should()
			.beDeclaredInClassesThat()
			.areAnnotatedWith(Service.class)
			.check(HOUSE);
	}

	@Test
	void nothingIsNullUnlessItSaysSo() {
		assertThat(HOUSE.stream().map(JavaClass::getPackage).distinct())
			.allMatch((room) -> room.isAnnotatedWith(NullMarked.class));
	}

	@Test
	void timeComesFromTheClock() {
		noClasses().that()
			.resideOutsideOfPackage("..platform..")
			.should()
			.callMethodWhere(
					DescribedPredicate.describe("time without the Clock", HouseTests::asksTheMachineForTheTime))
			.check(HOUSE);
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
