package id.pantaugerai.matching;

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
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** The pairs suggested for one area at one time; written once, never changed. */
@Entity
@Getter(AccessLevel.PACKAGE)
class MatchingRun {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String area;

	private String inputs;

	private int takers;

	private int parcels;

	private Instant recordedAt;

	private long recordedBy;

	@ElementCollection
	@CollectionTable(name = "matching_pair", joinColumns = @JoinColumn(name = "run_id"))
	private List<Pairing> pairs = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected MatchingRun() {
	}

	MatchingRun(Inputs inputs, List<Pairing> pairs, long recordedBy, Instant recordedAt) {
		this.area = inputs.area();
		this.inputs = inputs.version();
		this.takers = inputs.takers();
		this.parcels = inputs.parcels();
		this.pairs.addAll(pairs);
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

}
