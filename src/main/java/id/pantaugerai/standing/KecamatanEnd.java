package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.pantaugerai.gerai.ControlStatus;

/**
 * Where a kecamatan stood at the end of a week.
 *
 * @param kecamatanCode Kemendagri code
 * @param earned its physical figures together
 * @param counts how many sites bore each status
 */
record KecamatanEnd(String kecamatanCode, BigDecimal earned, Map<ControlStatus, Long> counts) {

	static KecamatanEnd of(String kecamatanCode, List<Standing> standings) {
		BigDecimal earned = standings.stream()
			.map(Standing::physical)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		Map<ControlStatus, Long> counts = standings.stream()
			.map(Standing::control)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.collect(Collectors.groupingBy((status) -> status, Collectors.counting()));
		return new KecamatanEnd(kecamatanCode, earned, counts);
	}

	long count(ControlStatus status) {
		return counts.getOrDefault(status, 0L);
	}

}
