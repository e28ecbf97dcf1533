package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.pantaugerai.kelurahan.PlaceChoice;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.suitability.LandFacts;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says the facts of a land asset in words. */
@Component
@RequiredArgsConstructor
public class LandWords {

	private static final Figures FIGURES = new Figures();

	private final Wording words;

	/** A word of the register, by its key without {@code land.}. */
	public String word(String key, Object... arguments) {
		return words.say("land." + key, arguments);
	}

	/** What a choice of a list is called. */
	public String word(LandChoice choice) {
		return words.say(choice.word());
	}

	/** What a place is called; its code when nobody knows it. */
	public String word(PlaceChoice places, String code) {
		PlaceChoice.Name known = places.name(code);
		return (known != null) ? words.say(known.word(), known.name()) : code;
	}

	/** What a fact is called. */
	public String name(LandFact fact) {
		return word("fact." + fact);
	}

	/** A choice in words; absent when nobody has chosen. */
	public @Nullable String choice(@Nullable Enum<?> value) {
		return (value != null) ? word("value." + value.getDeclaringClass().getSimpleName() + "." + value) : null;
	}

	/** All facts in words, in groups; places gives the names of kelurahan by code. */
	public List<LandFactGroup> describe(LandFacts facts, Map<String, String> places) {
		return Arrays.stream(LandFact.Group.values())
			.map((group) -> new LandFactGroup(word("group." + group),
					LandFact.of(group)
						.stream()
						.filter((fact) -> !fact.isRemark() || fact.of(facts) != null)
						.map((fact) -> new LandFactLine(name(fact), say(fact, fact.of(facts), places)))
						.toList()))
			.toList();
	}

	/** Changes in words. */
	public List<LandChangeLine> describe(List<LandFactChange> changes, Map<String, String> places) {
		return changes.stream()
			.map((change) -> new LandChangeLine(name(change.fact()), say(change.fact(), change.before(), places),
					say(change.fact(), change.after(), places)))
			.toList();
	}

	private @Nullable String say(LandFact fact, @Nullable Object value, Map<String, String> places) {
		return switch (fact) {
			case KELURAHAN -> places.getOrDefault(String.valueOf(value), String.valueOf(value));
			case AREA -> (value != null) ? word("area.value", FIGURES.decimal((BigDecimal) value)) : null;
			case ROAD_WIDTH -> (value != null) ? word("road.value", FIGURES.decimal((BigDecimal) value)) : null;
			default -> say(value);
		};
	}

	private @Nullable String say(@Nullable Object value) {
		if (value instanceof Enum<?> chosen) {
			return choice(chosen);
		}
		if (value instanceof Boolean known) {
			return word(known ? "yes" : "no");
		}
		if (value instanceof LocalDate date) {
			return FIGURES.date(date);
		}
		if (value instanceof LandPoint point) {
			return point.text();
		}
		return (value != null) ? value.toString() : null;
	}

}
