package id.pantaugerai.land.web;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.land.LandPoint;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.FigureText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.Hazard;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.SpatialPlan;
import id.pantaugerai.suitability.Title;
import id.pantaugerai.suitability.TitleKind;
import id.pantaugerai.web.AskedPlace;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the browser sends about a land asset, as it was typed. */
record LandAssetForm(@NotBlank(message = "{field.required}") @Nullable String owner,
		@NotBlank(message = "{field.required}") @Size(max = 150, message = "{field.long}") @Nullable String holder,
		@Size(max = 60, message = "{field.long}") @Nullable String registerNumber,
		@NotBlank(message = "{field.required}") @Nullable String kelurahanCode,
		@Size(max = 200, message = "{field.long}") @Nullable String address,
		@FigureText(min = "1", max = "10000000") @Nullable String areaM2, @Nullable String latitude,
		@Nullable String longitude, @Nullable String titleKind,
		@Size(max = 60, message = "{field.long}") @Nullable String titleNumber,
		@DateText(future = false, from = "1900-01-01") @Nullable String titleDate, @Nullable String disputed,
		@Size(max = 500, message = "{field.long}") @Nullable String dispute, @Nullable String use,
		@Size(max = 200, message = "{field.long}") @Nullable String usedFor, @Nullable String slope,
		@Nullable String filled, @FigureText(min = "0", max = "100") @Nullable String roadWidthM,
		@Nullable String strategic, @Nullable String hazard, @Nullable String disturbs,
		@Size(max = 200, message = "{field.long}") @Nullable String disturbed, @Nullable String riceLand,
		@Nullable String spatialPlan, @Nullable String sharedWarehouse,
		@Size(max = 1000, message = "{field.long}") @Nullable String note,
		@Size(max = 1000, message = "{field.long}") @Nullable String reason, @Nullable String revision,
		@Nullable String submission, @Nullable String kecamatan) {

	/** The form of an asset of which nothing is known but perhaps the owner and place. */
	static LandAssetForm empty(@Nullable OwnerClass owner, @Nullable String kelurahanCode) {
		String unknown = Tri.BELUM.name();
		return new LandAssetForm((owner != null) ? owner.name() : null, null, null, kelurahanCode, null, null, null,
				null, null, null, null, unknown, null, null, null, null, unknown, null, unknown, null, unknown, null,
				unknown, null, null, null, null, null, UUID.randomUUID().toString(), null);
	}

	/** The form as it opens on an asset. */
	static LandAssetForm of(LandFacts facts, int revision) {
		Title title = facts.title();
		Lot lot = facts.lot();
		Condition ground = facts.condition();
		return new LandAssetForm(facts.ownership().owner().name(), facts.ownership().holder(),
				facts.ownership().registerNumber(), lot.kelurahanCode(), lot.address(), figure(lot.areaM2()),
				degrees(lot.latitude()), degrees(lot.longitude()), name(title.kind()), title.number(),
				(title.issuedOn() != null) ? title.issuedOn().toString() : null, tri(title.disputed()), title.dispute(),
				name(ground.use()), ground.usedFor(), name(ground.slope()), tri(ground.filled()),
				figure(ground.roadWidthM()), tri(ground.strategic()), name(ground.hazard()), tri(ground.disturbs()),
				ground.disturbed(), tri(ground.riceLand()), name(ground.spatialPlan()),
				facts.sharedWarehouse() ? "true" : null, facts.note(), null, String.valueOf(revision), null, null);
	}

	/** What the form says, once it has been checked. */
	LandFacts toFacts() {
		Ownership ownership = new Ownership(Typed.choice(OwnerClass.class, owner).orElseThrow(),
				Objects.requireNonNull(PlainText.line(holder)), PlainText.line(registerNumber));
		Title title = new Title(Typed.choice(TitleKind.class, titleKind).orElse(null), PlainText.line(titleNumber),
				Typed.date(titleDate).orElse(null), Tri.known(disputed), PlainText.clean(dispute));
		Lot lot = new Lot(Objects.requireNonNull(kelurahanCode), PlainText.line(address),
				LandPoint.degrees(latitude).orElse(null), LandPoint.degrees(longitude).orElse(null),
				Typed.figure(areaM2).orElse(null));
		return new LandFacts(ownership, title, lot, condition(), sharedWarehouse != null, PlainText.clean(note));
	}

	/** Where a kelurahan is looked for. */
	AskedPlace asked() {
		return new AskedPlace(kecamatan, null, kelurahanCode);
	}

	/** The revision that the officer saw. */
	int seen() {
		return Typed.count(revision);
	}

	/** Why it changes. */
	String why() {
		return Objects.requireNonNullElse(PlainText.clean(reason), "");
	}

	private Condition condition() {
		return new Condition(Typed.choice(CurrentUse.class, use).orElse(null), PlainText.line(usedFor),
				Typed.choice(Slope.class, slope).orElse(null), Tri.known(filled), Typed.figure(roadWidthM).orElse(null),
				Tri.known(strategic), Typed.choice(Hazard.class, hazard).orElse(null), Tri.known(disturbs),
				PlainText.line(disturbed), Tri.known(riceLand),
				Typed.choice(SpatialPlan.class, spatialPlan).orElse(null));
	}

	private static @Nullable String name(@Nullable Enum<?> choice) {
		return (choice != null) ? choice.name() : null;
	}

	private static String tri(@Nullable Boolean known) {
		return Tri.of(known).name();
	}

	private static @Nullable String figure(@Nullable BigDecimal figure) {
		return (figure != null) ? new Figures().decimal(figure) : null;
	}

	private static @Nullable String degrees(@Nullable BigDecimal degrees) {
		return (degrees != null) ? degrees.toPlainString().replace('.', ',') : null;
	}

}
