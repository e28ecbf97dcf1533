package id.pantaugerai.suitability;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * How large land shall be. Too small is a warning, never a hard block.
 *
 * @param minimumM2 the least that is asked, square metres
 * @param acceptedFromM2 the least that is accepted all the same
 * @param acceptedToM2 from where on that leniency is no longer needed
 * @param building the smallest building that is known
 */
public record AreaRule(@Nullable BigDecimal minimumM2, @Nullable BigDecimal acceptedFromM2,
		@Nullable BigDecimal acceptedToM2, @Nullable BuildingSize building) {

	/** Says nothing on area. */
	public static final AreaRule SILENT = new AreaRule(null, null, null, null);

	public AreaRule {
		Assert.isTrue((acceptedFromM2 == null) == (acceptedToM2 == null), "A range has two ends");
		Assert.isTrue(acceptedFromM2 == null || acceptedToM2 == null || acceptedFromM2.compareTo(acceptedToM2) < 0,
				"A range begins before it ends");
	}

	/** Whether it asks anything at all. */
	public boolean speaks() {
		return minimumM2 != null || acceptedFromM2 != null;
	}

	Answer answer(@Nullable BigDecimal areaM2) {
		if (minimumM2 != null && (acceptedFromM2 == null || areaM2 == null || areaM2.compareTo(minimumM2) >= 0)) {
			return byMinimum(areaM2, minimumM2);
		}
		if (acceptedFromM2 != null && acceptedToM2 != null) {
			return byRange(areaM2, acceptedFromM2, acceptedToM2);
		}
		return Answer.unknown("area.silent");
	}

	private Answer byMinimum(@Nullable BigDecimal area, BigDecimal minimum) {
		if (area == null) {
			return Answer.unknown("area.unknown.minimum", Measure.text(minimum));
		}
		List<String> words = List.of(Measure.text(area), Measure.text(minimum));
		return (area.compareTo(minimum) >= 0) ? Answer.met("area.minimum.met", words)
				: small("area.minimum", area, words);
	}

	private Answer byRange(@Nullable BigDecimal area, BigDecimal from, BigDecimal to) {
		if (area == null) {
			return Answer.unknown("area.unknown.range", Measure.text(from), Measure.text(to));
		}
		List<String> words = List.of(Measure.text(area), Measure.text(from), Measure.text(to));
		if (area.compareTo(from) < 0) {
			return small("area.range", area, words);
		}
		return Answer.met((area.compareTo(to) <= 0) ? "area.range.met" : "area.range.above", words);
	}

	private Answer small(String reason, BigDecimal area, List<String> words) {
		if (building == null) {
			return Answer.failed(reason + ".short", words);
		}
		boolean fits = area.compareTo(building.areaM2()) >= 0;
		return Answer.failed(reason + (fits ? ".fits" : ".tight"), words, building.text());
	}

}
