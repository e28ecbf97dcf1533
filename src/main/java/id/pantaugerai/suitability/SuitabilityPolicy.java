package id.pantaugerai.suitability;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** One dated policy on land; written once, never changed, only followed by the next. */
@Entity
@Getter(AccessLevel.PACKAGE)
class SuitabilityPolicy {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private PolicyLevel level;

	private LocalDate inForceFrom;

	private String title;

	private @Nullable String letterNumber;

	private @Nullable LocalDate letterDate;

	private String[] required;

	private String[] advised;

	@Column(name = "minimum_area_m2")
	private @Nullable BigDecimal minimumAreaM2;

	@Column(name = "accepted_from_m2")
	private @Nullable BigDecimal acceptedFromM2;

	@Column(name = "accepted_to_m2")
	private @Nullable BigDecimal acceptedToM2;

	@Column(name = "building_width_m")
	private @Nullable BigDecimal buildingWidthM;

	@Column(name = "building_length_m")
	private @Nullable BigDecimal buildingLengthM;

	@Column(name = "minimum_road_width_m")
	private @Nullable BigDecimal minimumRoadWidthM;

	@Enumerated(EnumType.STRING)
	private @Nullable Slope steepest;

	private String[] titles;

	private String reason;

	private Instant recordedAt;

	private @Nullable Long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected SuitabilityPolicy() {
	}

	SuitabilityPolicy(AddPolicy add, long recordedBy, Instant recordedAt) {
		Assert.hasText(add.title(), "A policy has a name");
		Assert.hasText(add.reason(), "A policy is recorded for a reason");
		this.level = add.level();
		this.inForceFrom = add.inForceFrom();
		this.title = add.title();
		this.letterNumber = add.letter().number();
		this.letterDate = add.letter().date();
		this.required = names(add.rules(), Strictness.REQUIRED);
		this.advised = names(add.rules(), Strictness.ADVISED);
		this.minimumRoadWidthM = add.rules().minimumRoadWidthM();
		this.steepest = add.rules().steepest();
		this.titles = add.rules().titles().stream().sorted().map(Enum::name).toArray(String[]::new);
		this.reason = add.reason();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
		tell(add.rules().area());
	}

	Policy told(@Nullable String author) {
		return new Policy(new PolicyName((id != null) ? id : 0, level, inForceFrom, title),
				new Letter(letterNumber, letterDate), rules(), reason, recordedAt, author);
	}

	private void tell(AreaRule area) {
		BuildingSize building = area.building();
		minimumAreaM2 = area.minimumM2();
		acceptedFromM2 = area.acceptedFromM2();
		acceptedToM2 = area.acceptedToM2();
		buildingWidthM = (building != null) ? building.widthM() : null;
		buildingLengthM = (building != null) ? building.lengthM() : null;
	}

	private PolicyRules rules() {
		Map<Criterion, Strictness> asks = new EnumMap<>(Criterion.class);
		Arrays.stream(required).forEach((name) -> asks.put(Criterion.valueOf(name), Strictness.REQUIRED));
		Arrays.stream(advised).forEach((name) -> asks.put(Criterion.valueOf(name), Strictness.ADVISED));
		BuildingSize building = (buildingWidthM != null && buildingLengthM != null)
				? new BuildingSize(buildingWidthM, buildingLengthM) : null;
		return new PolicyRules(asks, new AreaRule(minimumAreaM2, acceptedFromM2, acceptedToM2, building),
				minimumRoadWidthM, steepest,
				Arrays.stream(titles).map(TitleKind::valueOf).collect(Collectors.toUnmodifiableSet()));
	}

	private static String[] names(PolicyRules rules, Strictness strictness) {
		return Arrays.stream(Criterion.values())
			.filter((criterion) -> rules.asks().get(criterion) == strictness)
			.map(Enum::name)
			.toArray(String[]::new);
	}

}
