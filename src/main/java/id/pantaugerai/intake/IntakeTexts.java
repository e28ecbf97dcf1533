package id.pantaugerai.intake;

import java.util.Arrays;
import java.util.List;

import id.pantaugerai.suitability.LandFacts;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Writes what a row holds as its table keeps it, and reads it back. */
@Component
class IntakeTexts {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	LandFacts facts(String text) {
		return MAPPER.readValue(text, LandFacts.class);
	}

	List<Flaw> flaws(String text) {
		return Arrays.asList(MAPPER.readValue(text, Flaw[].class));
	}

	List<String> cells(String text) {
		return Arrays.asList(MAPPER.readValue(text, String[].class));
	}

}
