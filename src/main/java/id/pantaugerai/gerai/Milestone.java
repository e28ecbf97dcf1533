package id.pantaugerai.gerai;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One step of one gerai, as the template of its first day had it. */
@Entity
@Table(name = "gerai_milestone")
@Getter(AccessLevel.PACKAGE)
class Milestone {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Gerai gerai;

	private int position;

	private String name;

	private BigDecimal weight;

	private BigDecimal startPercent;

	private BigDecimal finishPercent;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Milestone() {
	}

	Milestone(Gerai gerai, TemplateItem item) {
		this.gerai = gerai;
		this.position = item.position();
		this.name = item.name();
		this.weight = item.weight();
		this.startPercent = item.startPercent();
		this.finishPercent = item.finishPercent();
	}

}
