package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import id.pantaugerai.suitability.Title;
import id.pantaugerai.suitability.TitleKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** One piece of land in the register, as it is known now. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandAsset {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private int revision;

	@Enumerated(EnumType.STRING)
	private OwnerClass owner;

	private String holder;

	private @Nullable String registerNumber;

	@Enumerated(EnumType.STRING)
	private @Nullable TitleKind titleKind;

	private @Nullable String titleNumber;

	private @Nullable LocalDate titleDate;

	private @Nullable Boolean disputed;

	private @Nullable String dispute;

	private String kelurahanCode;

	private @Nullable String address;

	@Column(precision = 9, scale = 6)
	private @Nullable BigDecimal latitude;

	@Column(precision = 9, scale = 6)
	private @Nullable BigDecimal longitude;

	@Column(name = "area_m2")
	private @Nullable BigDecimal areaM2;

	@Embedded
	private @Nullable LandCondition condition;

	private boolean sharedWarehouse;

	private @Nullable String note;

	@Enumerated(EnumType.STRING)
	private @Nullable LandStage stage;

	private @Nullable Instant stageSince;

	private Instant recordedAt;

	private long recordedBy;

	private Instant changedAt;

	private @Nullable Instant withdrawnAt;

	private @Nullable UUID submissionId;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandAsset() {
	}

	LandAsset(LandFacts facts, @Nullable UUID submissionId, long recordedBy, Instant recordedAt) {
		this.submissionId = submissionId;
		this.owner = facts.ownership().owner();
		this.holder = facts.ownership().holder();
		this.kelurahanCode = facts.lot().kelurahanCode();
		this.changedAt = recordedAt;
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
		revise(facts, recordedAt);
	}

	/**
	 * Whether these facts may hold: while it is proposed, nothing changes whom it serves.
	 */
	boolean mayBecome(LandFacts facts) {
		return stage == null || facts.sharedWarehouse() == sharedWarehouse;
	}

	/** Says what is known of it from now on. */
	void revise(LandFacts facts, Instant now) {
		tell(facts.ownership());
		tell(facts.title());
		tell(facts.lot());
		condition = new LandCondition(facts.condition());
		sharedWarehouse = facts.sharedWarehouse();
		note = facts.note();
		revision++;
		changedAt = now;
	}

	/** Takes it out of the register; its history stays. */
	void withdraw(Instant now) {
		Assert.state(stage == null, "An asset that is proposed stays in the register");
		withdrawnAt = now;
		revision++;
		changedAt = now;
	}

	/** Puts it back into the register. */
	void restore(Instant now) {
		withdrawnAt = null;
		revision++;
		changedAt = now;
	}

	/** Says how far its legality has come; nowhere when nobody proposes it. */
	void reach(@Nullable LandStage reached, Instant now) {
		if (stage != reached) {
			stage = reached;
			stageSince = (reached != null) ? now : null;
			changedAt = now;
		}
	}

	LandFacts facts() {
		return new LandFacts(new Ownership(owner, holder, registerNumber),
				new Title(titleKind, titleNumber, titleDate, disputed, dispute),
				new Lot(kelurahanCode, address, latitude, longitude, areaM2),
				(condition != null) ? condition.told() : Condition.UNKNOWN, sharedWarehouse, note);
	}

	boolean isWithdrawn() {
		return withdrawnAt != null;
	}

	long key() {
		return (id != null) ? id : 0;
	}

	private void tell(Ownership told) {
		owner = told.owner();
		holder = told.holder();
		registerNumber = told.registerNumber();
	}

	private void tell(Title told) {
		titleKind = told.kind();
		titleNumber = told.number();
		titleDate = told.issuedOn();
		disputed = told.disputed();
		dispute = told.dispute();
	}

	private void tell(Lot told) {
		kelurahanCode = told.kelurahanCode();
		address = told.address();
		latitude = told.latitude();
		longitude = told.longitude();
		areaM2 = told.areaM2();
	}

}
