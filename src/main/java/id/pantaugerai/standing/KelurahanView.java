package id.pantaugerai.standing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.photo.PhotoSummary;
import id.pantaugerai.progress.ReportReturn;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;

/**
 * All that is known of one kelurahan.
 *
 * @param standing where it stands today
 * @param measures how its construction fares; absent before it starts
 * @param land every change on the land axis, newest first
 * @param outlook what was asked for, and what could be
 * @param operation every change on the operational axis, newest first
 * @param obstacles what is open
 * @param reports its reports, newest first
 * @param returns its reports that were sent back, with their answers, by receipt
 * @param photos its photographs, newest first
 */
public record KelurahanView(Standing standing, @Nullable Measures measures, List<AxisStep> land, LandOutlook outlook,
		List<AxisStep> operation, List<ObstacleSummary> obstacles, Page<ReportLine> reports,
		Map<String, List<ReportReturn>> returns, List<PhotoSummary> photos) {

	/** The returns of one report, the oldest first. */
	public List<ReportReturn> returnsOf(String number) {
		return returns.getOrDefault(number, List.of());
	}

	public Badge badge() {
		return Badge.of(standing);
	}

	/** The stages of construction still to come. */
	public List<ConstructionStage> stagesAhead() {
		return Stream.of(ConstructionStage.values()).filter((stage) -> stage.compareTo(standing.stage()) > 0).toList();
	}

}
