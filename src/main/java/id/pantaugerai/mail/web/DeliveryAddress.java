package id.pantaugerai.mail.web;

import java.util.Locale;

import id.pantaugerai.mail.DeliveryFilter;
import id.pantaugerai.mail.LetterKind;
import id.pantaugerai.mail.LetterState;
import id.pantaugerai.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of the delivery log: everything a reader has chosen.
 *
 * @param status one state, or any
 * @param jenis one kind, or any
 * @param cari part of a name or an address
 * @param hal which page, from 0
 */
record DeliveryAddress(@Nullable String status, @Nullable String jenis, @Nullable String cari, @Nullable Integer hal) {

	static final String PATH = "/admin/surat-elektronik";

	private static final int LAST = 10_000;

	private static final int LONGEST = 100;

	int page() {
		return (hal != null) ? Math.max(0, Math.min(hal, LAST)) : 0;
	}

	DeliveryFilter filter() {
		return new DeliveryFilter(Typed.choice(LetterState.class, status).orElse(null),
				Typed.choice(LetterKind.class, jenis).orElse(null), text().toLowerCase(Locale.ROOT));
	}

	/** What is searched for. */
	public String text() {
		String typed = Typed.text(cari);
		String text = (typed != null) ? typed.replaceAll("\\p{Cntrl}", "") : "";
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

	/** Whether anything is chosen. */
	public boolean narrowed() {
		DeliveryFilter filter = filter();
		return filter.state() != null || filter.kind() != null || !filter.text().isEmpty();
	}

	/** Another page of the same. */
	public String at(int page) {
		DeliveryFilter filter = filter();
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		if (filter.state() != null) {
			address.queryParam("status", filter.state());
		}
		if (filter.kind() != null) {
			address.queryParam("jenis", filter.kind());
		}
		if (!text().isEmpty()) {
			address.queryParam("cari", "{text}");
		}
		if (page > 0) {
			address.queryParam("hal", page);
		}
		return text().isEmpty() ? address.toUriString() : address.encode().buildAndExpand(text()).toUriString();
	}

}
