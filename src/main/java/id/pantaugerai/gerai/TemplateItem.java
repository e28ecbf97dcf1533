package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.Embeddable;

import org.springframework.util.Assert;

/**
 * One step in a milestone template.
 *
 * @param position order, from 1
 * @param name what the builders call it
 * @param weight share of the whole, in percent
 * @param startPercent when it begins, in percent of the planned duration
 * @param finishPercent when it ends, in percent of the planned duration
 */
@Embeddable
public record TemplateItem(int position, String name, BigDecimal weight, BigDecimal startPercent,
		BigDecimal finishPercent) {

	public TemplateItem {
		Assert.hasText(name, "A milestone has a name");
		Assert.isTrue(weight.signum() > 0, "A milestone weighs something");
		Assert.isTrue(startPercent.compareTo(finishPercent) < 0, "A milestone begins before it ends");
	}

	/** The weights of these steps together; 100 when they are a whole building. */
	public static BigDecimal totalWeight(List<TemplateItem> items) {
		return items.stream().map(TemplateItem::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
