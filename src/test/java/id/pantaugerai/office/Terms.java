package id.pantaugerai.office;

import java.time.LocalDate;

import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.Nip;
import org.jspecify.annotations.Nullable;

/** Made-up appointments. */
final class Terms {

	static final Nip NIP = new Nip("197001011995011001");

	private Terms() {
	}

	static LocalDate day(int month, int day) {
		return LocalDate.of(2026, month, day);
	}

	static Appointment of(Capacity capacity, String name, LocalDate from, @Nullable LocalDate until) {
		return new Appointment(capacity, "KEPALA DINAS KOPERASI DAN UKM\nKOTA BANDAR LAMPUNG", name,
				"Pembina Utama Muda (IV/c)", NIP, from, until);
	}

}
