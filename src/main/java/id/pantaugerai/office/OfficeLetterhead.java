package id.pantaugerai.office;

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

/** The words of a letterhead, once; others are a new row. */
@Entity
@Getter(AccessLevel.PACKAGE)
class OfficeLetterhead {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int officeId;

	private LocalDate effectiveOn;

	private String government;

	private String name;

	private String address;

	private @Nullable String contact;

	private String place;

	private String position;

	private Instant recordedAt;

	private @Nullable Long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected OfficeLetterhead() {
	}

	OfficeLetterhead(int officeId, ChangeLetterhead change, long recordedBy, Instant recordedAt) {
		LetterheadText text = change.text();
		Assert.hasText(text.name(), "A letterhead names its office");
		this.officeId = officeId;
		this.effectiveOn = change.effectiveOn();
		this.government = text.government();
		this.name = text.name();
		this.address = text.address();
		this.contact = text.contact();
		this.place = text.place();
		this.position = text.position();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	LetterheadText text() {
		return new LetterheadText(government, name, address, contact, place, position);
	}

}
