package id.pantaugerai.notice.web;

import id.pantaugerai.notice.InboxFilter;
import id.pantaugerai.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of an inbox: what is shown stands in them. */
record InboxAddress(InboxFilter filter) {

	/** Where only what waits is shown, of the same kind. */
	public String waiting() {
		return path(false, filter.kind(), 0);
	}

	/** Where everything is shown, of the same kind. */
	public String everything() {
		return path(true, filter.kind(), 0);
	}

	/** Where one kind is shown, or any. */
	public String of(@Nullable NoticeKind kind) {
		return path(filter.all(), kind, 0);
	}

	/** Another page of the same. */
	public String at(int page) {
		return path(filter.all(), filter.kind(), page);
	}

	private static String path(boolean all, @Nullable NoticeKind kind, int page) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/pemberitahuan");
		if (all) {
			address.queryParam("semua", "ya");
		}
		if (kind != null) {
			address.queryParam("jenis", kind.name());
		}
		if (page > 0) {
			address.queryParam("hal", page);
		}
		return address.toUriString();
	}

}
