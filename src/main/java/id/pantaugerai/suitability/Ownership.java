package id.pantaugerai.suitability;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Whose a piece of land is.
 *
 * @param owner the class of its owner
 * @param holder the OPD or institution that holds it
 * @param registerNumber in the owner's asset register (KIB A)
 */
public record Ownership(OwnerClass owner, String holder, @Nullable String registerNumber) {

	public Ownership {
		Assert.hasText(holder, "Somebody holds it");
	}

}
