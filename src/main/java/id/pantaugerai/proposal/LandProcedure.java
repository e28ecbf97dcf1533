package id.pantaugerai.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * One version of what the stages ask for and of the instruments; never changed, only
 * followed by the next.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandProcedure {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int number;

	private String reason;

	private Instant recordedAt;

	private @Nullable Long recordedBy;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "land_procedure_document", joinColumns = @JoinColumn(name = "procedure_id"))
	private Set<StageDocument> documents = new HashSet<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "land_procedure_stage", joinColumns = @JoinColumn(name = "procedure_id"))
	private Set<StageRule> stages = new HashSet<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "land_procedure_instrument", joinColumns = @JoinColumn(name = "procedure_id"))
	@OrderBy("position")
	private List<Instrument> instruments = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandProcedure() {
	}

	LandProcedure(ReviseProcedure revise, long recordedBy, Instant recordedAt) {
		Assert.hasText(revise.reason(), "A procedure has a reason");
		Assert.isTrue(!revise.instruments().stream().allMatch(Instrument::retired), "Land is had by some instrument");
		this.number = revise.seen() + 1;
		this.reason = revise.reason();
		this.documents.addAll(revise.documents());
		this.stages.addAll(revise.stages());
		this.instruments.addAll(revise.instruments());
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	/** Whether no instrument of this version is left out in another. */
	boolean goesOnIn(List<Instrument> others) {
		return instruments.stream()
			.allMatch((mine) -> others.stream().anyMatch((other) -> other.number() == mine.number()));
	}

	Procedure told(@Nullable String recorder) {
		return new Procedure(number, reason, documents, stages, instruments, recordedAt, recorder);
	}

}
