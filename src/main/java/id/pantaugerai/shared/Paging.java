package id.pantaugerai.shared;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Which page of a list is shown. */
public final class Paging {

	private Paging() {
	}

	/** The page asked for; the last one where there are fewer. */
	public static Pageable within(Pageable asked, long total) {
		long last = Math.max(0, (total - 1) / asked.getPageSize());
		return PageRequest.of((int) Math.min(asked.getPageNumber(), last), asked.getPageSize());
	}

	/** The page, from 0, that an address counts from 1; the first where it names none. */
	public static int number(@Nullable String text) {
		return (text != null && text.matches("[1-9]\\d{0,5}")) ? Integer.parseInt(text) - 1 : 0;
	}

}
