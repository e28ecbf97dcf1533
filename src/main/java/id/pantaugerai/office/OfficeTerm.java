package id.pantaugerai.office;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.paper.Signature;
import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.Nip;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** The days on which somebody signs for an office. */
@Entity
@Getter(AccessLevel.PACKAGE)
class OfficeTerm {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private int officeId;

	@Enumerated(EnumType.STRING)
	private Capacity capacity;

	private String position;

	private String name;

	private @Nullable String rank;

	@JdbcTypeCode(SqlTypes.CHAR)
	private @Nullable String nip;

	private LocalDate fromOn;

	private @Nullable LocalDate untilOn;

	private boolean withdrawn;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected OfficeTerm() {
	}

	OfficeTerm(int officeId, Appointment appointment) {
		Assert.hasText(appointment.name(), "A signatory has a name");
		this.officeId = officeId;
		this.capacity = appointment.capacity();
		this.position = appointment.position();
		this.name = appointment.name();
		this.rank = appointment.rank();
		this.nip = (appointment.nip() != null) ? appointment.nip().digits() : null;
		this.fromOn = appointment.from();
		this.untilOn = ordered(appointment.until());
	}

	void end(LocalDate lastDay) {
		Assert.state(!withdrawn, "What was withdrawn has no end");
		untilOn = ordered(lastDay);
	}

	boolean endsOn(LocalDate day) {
		return day.equals(untilOn);
	}

	void withdraw() {
		withdrawn = true;
	}

	long number() {
		Assert.state(id != null, "A term is numbered once it is kept");
		return id;
	}

	TermSummary summary() {
		return new TermSummary(number(), capacity, position, name, rank, nip(), fromOn, untilOn, withdrawn);
	}

	Signature signature() {
		return new Signature(capacity, List.of(position.split("\n")), name, rank, nip());
	}

	private @Nullable Nip nip() {
		return (nip != null) ? new Nip(nip) : null;
	}

	private @Nullable LocalDate ordered(@Nullable LocalDate lastDay) {
		Assert.isTrue(lastDay == null || !lastDay.isBefore(fromOn), "A term ends after it began");
		return lastDay;
	}

}
