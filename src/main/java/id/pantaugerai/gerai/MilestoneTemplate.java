package id.pantaugerai.gerai;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * One version of the steps that a building passes through; never changed, only followed
 * by the next.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
class MilestoneTemplate {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int number;

	private String reason;

	private Instant recordedAt;

	private @Nullable Long recordedBy;

	@ElementCollection
	@CollectionTable(name = "milestone_template_item", joinColumns = @JoinColumn(name = "template_id"))
	@OrderBy("position")
	private List<TemplateItem> items = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected MilestoneTemplate() {
	}

	MilestoneTemplate(NewTemplate from, long recordedBy, Instant recordedAt) {
		List<TemplateItem> steps = from.items();
		Assert.isTrue(TemplateItem.totalWeight(steps).compareTo(PlanCurve.HUNDRED) == 0, "The weights sum to 100");
		Assert.isTrue(steps.stream().map(TemplateItem::name).distinct().count() == steps.size(), "Names are unique");
		Assert.hasText(from.reason(), "A template has a reason");
		this.number = from.seen() + 1;
		this.reason = from.reason();
		this.items.addAll(steps);
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	long key() {
		return (id != null) ? id : 0;
	}

	TemplateSummary toSummary(@Nullable String recorder, long geraiCount) {
		return new TemplateSummary(number, reason, recordedAt, recorder, geraiCount, List.copyOf(items));
	}

}
