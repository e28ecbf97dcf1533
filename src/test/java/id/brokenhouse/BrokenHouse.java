package id.brokenhouse;

import org.springframework.modulith.Modulithic;

/** Marks the root of the house whose classes break the laws on purpose. */
@Modulithic
public final class BrokenHouse {

	private BrokenHouse() {
	}

}
