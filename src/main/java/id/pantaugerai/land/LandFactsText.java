package id.pantaugerai.land;

import id.pantaugerai.suitability.LandFacts;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Writes the facts of a land asset as the history keeps them, and reads them back. */
@Component
class LandFactsText {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	String write(LandFacts facts) {
		return MAPPER.writeValueAsString(facts);
	}

	LandFacts read(String text) {
		return MAPPER.readValue(text, LandFacts.class);
	}

}
