package id.pantaugerai.suitability;

import java.math.BigDecimal;

import org.springframework.util.Assert;

/**
 * The smallest building that a policy knows.
 *
 * @param widthM in metres
 * @param lengthM in metres
 */
public record BuildingSize(BigDecimal widthM, BigDecimal lengthM) {

	public BuildingSize {
		Assert.isTrue(widthM.signum() > 0 && lengthM.signum() > 0, "A building has a size");
	}

	/** The ground it covers, in square metres. */
	public BigDecimal areaM2() {
		return widthM.multiply(lengthM);
	}

	/** {@code 15 × 20}, in metres. */
	public String text() {
		return Measure.text(widthM) + " × " + Measure.text(lengthM);
	}

}
