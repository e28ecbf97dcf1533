package id.pantaugerai.notice.web;

import java.util.List;
import java.util.Set;

import id.pantaugerai.account.EmailAddress;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the browser sends to say where and about what an officer gets e-mail.
 *
 * @param email the address; empty for none
 * @param jenis the kinds that are wanted
 */
record OwnMailForm(@Nullable String email, @Nullable List<String> jenis) {

	static OwnMailForm of(String email, Set<String> muted) {
		return new OwnMailForm(email, NoticeKind.names().stream().filter((kind) -> !muted.contains(kind)).toList());
	}

	void check(Errors errors) {
		if (Typed.text(email) != null && address() == null) {
			errors.rejectValue("email", "account.email.shape");
		}
	}

	@Nullable String address() {
		return EmailAddress.of(email).orElse(null);
	}

	/** Whether a kind is wanted. */
	public boolean wants(NoticeKind kind) {
		return wants(kind.name());
	}

	List<String> muted() {
		return NoticeKind.names().stream().filter((kind) -> !wants(kind)).toList();
	}

	private boolean wants(String kind) {
		return jenis != null && jenis.contains(kind);
	}

}
