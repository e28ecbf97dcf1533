package id.pantaugerai.suitability.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import id.pantaugerai.shared.FigureText;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.AreaRule;
import id.pantaugerai.suitability.BuildingSize;
import id.pantaugerai.suitability.Criterion;
import id.pantaugerai.suitability.PolicyRules;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.Strictness;
import id.pantaugerai.suitability.TitleKind;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The rules of a policy as they were typed.
 *
 * @param asks a criterion and how strictly it is asked, {@code TITLE:REQUIRED}; nothing
 * after the colon where it is not
 */
record RulesForm(@FigureText(min = "1", max = "100000") @Nullable String minimumArea,
		@FigureText(min = "1", max = "100000") @Nullable String acceptedFrom,
		@FigureText(min = "1", max = "100000") @Nullable String acceptedTo,
		@FigureText(min = "1", max = "200") @Nullable String buildingWidth,
		@FigureText(min = "1", max = "200") @Nullable String buildingLength,
		@FigureText(min = "0.5", max = "50") @Nullable String roadWidth, @Nullable String steepest,
		@Nullable List<String> titles, @Nullable List<String> asks) {

	static final RulesForm EMPTY = new RulesForm(null, null, null, null, null, null, null, null, null);

	static RulesForm from(PolicyRules rules) {
		AreaRule area = rules.area();
		BuildingSize building = area.building();
		return new RulesForm(text(area.minimumM2()), text(area.acceptedFromM2()), text(area.acceptedToM2()),
				text((building != null) ? building.widthM() : null),
				text((building != null) ? building.lengthM() : null), text(rules.minimumRoadWidthM()),
				(rules.steepest() != null) ? rules.steepest().name() : null,
				rules.titles().stream().map(Enum::name).toList(),
				rules.asks().entrySet().stream().map((ask) -> ask.getKey() + ":" + ask.getValue()).toList());
	}

	RulesForm {
		titles = (titles != null) ? titles : List.of();
		asks = (asks != null) ? asks : List.of();
	}

	/** What the annotations cannot say. */
	void check(Errors errors) {
		Map<Criterion, Strictness> asked = asked();
		reject(errors, asked.isEmpty(), "rules.asks", "suitability.policy.nothing");
		reject(errors, asked.get(Criterion.AREA) == Strictness.REQUIRED, "rules.asks", "suitability.policy.area.hard");
		reject(errors, asked.containsKey(Criterion.AREA) && blank(minimumArea) && blank(acceptedFrom),
				"rules.minimumArea", "suitability.policy.area.missing");
		reject(errors, asked.containsKey(Criterion.FLAT) && Typed.choice(Slope.class, steepest).isEmpty(),
				"rules.steepest", "suitability.policy.slope.missing");
		reject(errors, asked.containsKey(Criterion.TITLE) && kinds().isEmpty(), "rules.titles",
				"suitability.policy.titles.missing");
		reject(errors, blank(acceptedFrom) != blank(acceptedTo) || reversed(), "rules.acceptedTo",
				"suitability.policy.range");
		reject(errors, blank(buildingWidth) != blank(buildingLength), "rules.buildingLength",
				"suitability.policy.building.half");
	}

	PolicyRules toRules() {
		BuildingSize building = Typed.figure(buildingWidth)
			.flatMap((width) -> Typed.figure(buildingLength).map((length) -> new BuildingSize(width, length)))
			.orElse(null);
		AreaRule area = new AreaRule(Typed.figure(minimumArea).orElse(null), Typed.figure(acceptedFrom).orElse(null),
				Typed.figure(acceptedTo).orElse(null), building);
		return new PolicyRules(asked(), area, Typed.figure(roadWidth).orElse(null),
				Typed.choice(Slope.class, steepest).orElse(null), Set.copyOf(kinds()));
	}

	/** Whether a criterion was chosen so; an empty strictness means not asked. */
	public boolean chose(Criterion criterion, String strictness) {
		return Optional.ofNullable(asked().get(criterion)).map(Enum::name).orElse("").equals(strictness);
	}

	private Map<Criterion, Strictness> asked() {
		Map<Criterion, Strictness> asked = new EnumMap<>(Criterion.class);
		for (String ask : Objects.requireNonNullElse(asks, List.<String>of())) {
			String[] pair = ask.split(":", 2);
			Typed.choice(Criterion.class, pair[0])
				.ifPresent((criterion) -> Typed.choice(Strictness.class, pair[pair.length - 1])
					.ifPresent((strictness) -> asked.put(criterion, strictness)));
		}
		return asked;
	}

	private List<TitleKind> kinds() {
		return TitleKind.lawful()
			.stream()
			.filter((kind) -> Objects.requireNonNullElse(titles, List.<String>of()).contains(kind.name()))
			.toList();
	}

	private boolean reversed() {
		return Typed.figure(acceptedFrom)
			.flatMap((from) -> Typed.figure(acceptedTo).map((to) -> from.compareTo(to) >= 0))
			.orElse(false);
	}

	private static void reject(Errors errors, boolean wrong, String field, String message) {
		if (wrong) {
			errors.rejectValue(field, message);
		}
	}

	private static boolean blank(@Nullable String typed) {
		return Typed.text(typed) == null;
	}

	private static @Nullable String text(@Nullable BigDecimal figure) {
		return (figure != null) ? figure.stripTrailingZeros().toPlainString().replace('.', ',') : null;
	}

}
