package id.pantaugerai.matching;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the city may set.
 *
 * @param reachM how far land of another kelurahan may lie, metres
 * @param sharedCapacity how many kelurahan a shared warehouse is suggested for
 */
@Component
record MatchingSettings(@Value("${pantau.matching.reach-m:3000}") int reachM,
		@Value("${pantau.matching.shared-capacity:4}") int sharedCapacity) {
}
