package id.pantaugerai.land.web;

import org.jspecify.annotations.Nullable;

/** An answer that may not be known yet; nothing chosen is never "no". */
enum Tri {

	YA, TIDAK, BELUM;

	static Tri of(@Nullable Boolean known) {
		return (known == null) ? BELUM : known ? YA : TIDAK;
	}

	static @Nullable Boolean known(@Nullable String chosen) {
		return YA.name().equals(chosen) ? Boolean.TRUE : TIDAK.name().equals(chosen) ? Boolean.FALSE : null;
	}

}
