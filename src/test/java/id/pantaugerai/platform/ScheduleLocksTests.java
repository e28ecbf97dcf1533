package id.pantaugerai.platform;

import java.util.Set;
import java.util.stream.Stream;

import id.pantaugerai.PantauGeraiApplication;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.MethodMetadata;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleLocksTests {

	private static final String LOCK = SchedulerLock.class.getName();

	@Test
	void aKilledInstanceHoldsUpNoJobForMoreThanAMinute() {
		EnableSchedulerLock all = AnnotatedElementUtils.getMergedAnnotation(ScheduleConfiguration.class,
				EnableSchedulerLock.class);

		assertThat(all).isNotNull().extracting(EnableSchedulerLock::defaultLockAtMostFor).isEqualTo("1m");
		assertThat(jobs()).hasSizeGreaterThan(3).allSatisfy(ScheduleLocksTests::takeWhatAllTake);
	}

	private static void takeWhatAllTake(MethodMetadata job) {
		assertThat(job.getAnnotations().get(LOCK).getString("lockAtMostFor"))
			.as(job.getDeclaringClassName() + "." + job.getMethodName())
			.isEmpty();
	}

	private static Stream<MethodMetadata> jobs() {
		ClassPathScanningCandidateComponentProvider house = new ClassPathScanningCandidateComponentProvider(false);
		house.addIncludeFilter((one, others) -> one.getAnnotationMetadata().hasAnnotatedMethods(LOCK));
		return house.findCandidateComponents(PantauGeraiApplication.class.getPackageName())
			.stream()
			.map((found) -> ((AnnotatedBeanDefinition) found).getMetadata().getAnnotatedMethods(LOCK))
			.flatMap(Set::stream);
	}

}
