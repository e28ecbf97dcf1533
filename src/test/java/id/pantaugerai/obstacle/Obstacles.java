package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.UUID;

/** Obstacles to test with, in Sukamenanti of Kedaton. */
public final class Obstacles {

	public static final String SUKAMENANTI = "18.71.01.1005";

	private Obstacles() {
	}

	/** Rain, which no office but the city receives. */
	public static RaiseObstacle rain() {
		return of("CUACA", "Hujan tiga minggu");
	}

	/** A missing certificate, which BKAD receives. */
	public static RaiseObstacle title() {
		return of("ALAS_HAK", "Sertifikat belum ada");
	}

	/** A dispute over a parcel. */
	public static RaiseObstacle dispute(long parcelId) {
		return new RaiseObstacle(SUKAMENANTI, "ALAS_HAK", "Batas bidang belum disepakati", LocalDate.of(2026, 1, 19),
				Severity.MENGHAMBAT, null, parcelId, UUID.randomUUID());
	}

	private static RaiseObstacle of(String category, String description) {
		return new RaiseObstacle(SUKAMENANTI, category, description, LocalDate.of(2026, 1, 19), Severity.MENGHAMBAT,
				null, null, UUID.randomUUID());
	}

}
