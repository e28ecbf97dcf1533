package id.pantaugerai.platform;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.pantaugerai.PantauGeraiApplication;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.junit.jupiter.api.Test;

import org.springframework.core.annotation.AnnotatedElementUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleLocksTests {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackagesOf(PantauGeraiApplication.class);

	@Test
	void aKilledInstanceHoldsUpNoJobForMoreThanAMinute() {
		EnableSchedulerLock all = AnnotatedElementUtils.getMergedAnnotation(ScheduleConfiguration.class,
				EnableSchedulerLock.class);

		assertThat(all).isNotNull().extracting(EnableSchedulerLock::defaultLockAtMostFor).isEqualTo("1m");
		assertThat(HOUSE.stream()
			.flatMap((one) -> one.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(SchedulerLock.class))).isNotEmpty()
			.allSatisfy(ScheduleLocksTests::takeWhatAllTake);
	}

	private static void takeWhatAllTake(JavaMethod job) {
		assertThat(job.getAnnotationOfType(SchedulerLock.class).lockAtMostFor()).as(job.getFullName()).isEmpty();
	}

}
