package id.pantaugerai;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.modulith.core.ApplicationModules;

/** The laws that the compiler cannot hold; see the ten laws in CONTRIBUTING. */
class HouseTests {

	static final JavaClasses HOUSE = new ClassFileImporter().importPath("target/classes");

	@Test
	void floorsNeverDependUpwards() {
		ApplicationModules.of(PantauGeraiApplication.class).verify();
	}

	@ParameterizedTest
	@EnumSource
	void holdsTheHouseTo(HouseRule law) {
		law.rule().check(HOUSE);
	}

}
