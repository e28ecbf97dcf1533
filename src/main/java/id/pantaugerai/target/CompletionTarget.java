package id.pantaugerai.target;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** The day that was set as target, once; a new one is a new row. */
@Entity
@Getter(AccessLevel.PACKAGE)
class CompletionTarget {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private LocalDate targetDate;

	private @Nullable String letterNumber;

	private @Nullable LocalDate letterDate;

	private String reason;

	private Instant recordedAt;

	private @Nullable Long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected CompletionTarget() {
	}

	CompletionTarget(MoveTarget move, long recordedBy, Instant recordedAt) {
		Assert.hasText(move.reason(), "A target is moved for a reason");
		Assert.hasText(move.letterNumber(), "A target is moved by a letter");
		this.targetDate = move.date();
		this.letterNumber = move.letterNumber();
		this.letterDate = move.letterDate();
		this.reason = move.reason();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

}
