package id.pantaugerai.obstacle;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.deadline.DaysUsed;
import id.pantaugerai.kelurahan.TerritoryLevel;
import org.jspecify.annotations.Nullable;

/**
 * One obstacle as lists show it.
 *
 * @param id identifies it
 * @param number what people call it
 * @param place where it is
 * @param category what kind it is
 * @param description what it is
 * @param since since when it hinders
 * @param severity how much it hurts
 * @param tier the tier that must clear it
 * @param office the office that has it at the city; absent elsewhere
 * @param state how far it has come
 * @param recordedAt when it was noted
 * @param recordedBy who noted it
 * @param days what its clock says
 * @param dueOn the last day in time; absent while the clock stands still or without limit
 * @param lateOn the first day too late, as far as it is known
 * @param closedAt when it was closed; absent while it is open
 */
public record ObstacleSummary(long id, String number, Place place, String category, String description, LocalDate since,
		Severity severity, EscalationTier tier, @Nullable String office, ObstacleState state, Instant recordedAt,
		String recordedBy, DaysUsed days, @Nullable LocalDate dueOn, @Nullable LocalDate lateOn,
		@Nullable Instant closedAt) {

	/** Whether it still stands in the way. */
	public boolean isOpen() {
		return state != ObstacleState.DITUTUP;
	}

	/** Whether its time is over on a day, and its holder is the one to act. */
	public boolean isLate(LocalDate today) {
		return state.isWorkable() && lateOn != null && !lateOn.isAfter(today);
	}

	/** How it is shown on a day: late before anything else. */
	public ObstacleBadge badge(LocalDate today) {
		return ObstacleBadge.of(state, isLate(today));
	}

	/**
	 * Where an obstacle is.
	 *
	 * @param code Kemendagri code of the kelurahan
	 * @param name the kelurahan
	 * @param kecamatan its kecamatan
	 */
	public record Place(String code, String name, String kecamatan) {

		/** Kemendagri code of the kecamatan. */
		public String kecamatanCode() {
			return TerritoryLevel.KECAMATAN.of(code);
		}

	}

}
