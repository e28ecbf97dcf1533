package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.util.Optional;

/** How far a gerai is as reported; answered by the room above that keeps the reports. */
public interface ReportedPhysical {

	/** EV of the report that holds now, percent of weight; absent before the first. */
	Optional<BigDecimal> latest(String kelurahanCode);

}
