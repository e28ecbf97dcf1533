package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.util.Optional;

import id.pantaugerai.gerai.ReportedPhysical;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells the room below how far a gerai is by the report in force. */
@Component
@RequiredArgsConstructor
class LatestPhysical implements ReportedPhysical {

	private final HistoryQueries queries;

	@Override
	public Optional<BigDecimal> latest(String kelurahanCode) {
		return queries.latest(kelurahanCode).map(ReportSummary::physical);
	}

}
