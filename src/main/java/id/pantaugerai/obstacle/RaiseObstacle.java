package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Notes an obstacle.
 *
 * @param kelurahanCode where it is
 * @param categoryCode what kind it is
 * @param description what it is
 * @param since since when it hinders
 * @param severity how much it hurts
 * @param milestoneId the milestone it holds up; absent for none
 * @param parcelId the parcel it is about; absent for none
 * @param submissionId tells a repeat from another obstacle
 */
public record RaiseObstacle(String kelurahanCode, String categoryCode, String description, LocalDate since,
		Severity severity, @Nullable Long milestoneId, @Nullable Long parcelId, UUID submissionId) {
}
