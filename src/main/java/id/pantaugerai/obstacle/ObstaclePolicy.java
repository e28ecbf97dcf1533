package id.pantaugerai.obstacle;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How many working days there are; the newest is in force.
 *
 * @param id which policy
 * @param kecamatan working days at the kecamatan
 * @param kota working days at the city
 * @param provinsi working days at the province
 * @param grace working days between the end of the time and the rise by itself
 * @param silence working days of silence after which a solved obstacle is closed
 * @param recordedAt when it was set
 * @param recordedBy who set it; absent for the first
 */
public record ObstaclePolicy(long id, int kecamatan, int kota, int provinsi, int grace, int silence, Instant recordedAt,
		@Nullable String recordedBy) {

	/** The working days of a tier; the centre has no limit. */
	public @Nullable Integer allowance(EscalationTier tier) {
		return switch (tier) {
			case KELURAHAN, PUSAT -> null;
			case KECAMATAN -> kecamatan;
			case KOTA -> kota;
			case PROVINSI -> provinsi;
		};
	}

}
