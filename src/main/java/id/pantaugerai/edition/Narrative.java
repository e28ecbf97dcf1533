package id.pantaugerai.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** One version of the summary as the office wrote it; others are a new row. */
@Entity(name = "EditionNarrative")
@Getter(AccessLevel.PACKAGE)
class Narrative {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String area;

	private LocalDate monday;

	private int number;

	private String text;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Narrative() {
	}

	Narrative(String area, WriteNarrative write, long recordedBy, Instant recordedAt) {
		Assert.isTrue(write.sentences().size() <= SummarySentences.MOST, "A summary is short");
		this.area = area;
		this.monday = write.week().monday();
		this.number = write.seen() + 1;
		this.text = String.join("\n", write.sentences());
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	/** Its sentences; none when the generated ones are wanted again. */
	List<String> sentences() {
		return text.lines().filter((line) -> !line.isBlank()).toList();
	}

}
