package id.pantaugerai.press;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** The words of the files; the same on every machine. */
@Component
@RequiredArgsConstructor
class PressWords {

	private final Figures figures = new Figures();

	private final Wording words;

	String say(String key, Object... values) {
		return words.say(key, values);
	}

	/** {@code Laporan mingguan KDKMP minggu 7, 2026}. */
	String title(Edition edition) {
		return say("press.title", String.valueOf(edition.content().week().number()),
				String.valueOf(edition.content().week().year()));
	}

	/** {@code Senin 9 – Minggu 15 Februari 2026}. */
	String period(Edition edition) {
		return figures.days(edition.content().week());
	}

	/**
	 * Until when the figures hold: {@code Keadaan Senin, 16 Februari 2026, 00.00 WIB}.
	 */
	String asOf(Edition edition) {
		return say("press.asof", figures.moment(edition.content().asOf()));
	}

	/** Whether it is final, and since when. */
	String state(Edition edition) {
		Edition.Seal seal = edition.seal();
		return (seal == null) ? say("press.state.open")
				: say((seal.number() == 0) ? "press.state.closed" : "press.state.ralat", String.valueOf(seal.number()),
						figures.moment(seal.closedAt()));
	}

	/** The short code of a closed week, or that it is provisional. */
	String stamp(Edition edition) {
		Edition.Seal seal = edition.seal();
		return (seal != null) ? say("press.code", seal.code()) : say("press.provisional");
	}

}
