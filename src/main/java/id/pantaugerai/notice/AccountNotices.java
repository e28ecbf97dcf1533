package id.pantaugerai.notice;

import java.util.EnumSet;
import java.util.Set;

import id.pantaugerai.account.AccountChangeKind;
import id.pantaugerai.account.AccountChanged;
import lombok.RequiredArgsConstructor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells officers what others did with their account. */
@Component
@RequiredArgsConstructor
class AccountNotices {

	private static final Set<AccountChangeKind> TOLD = EnumSet.of(AccountChangeKind.CREATED, AccountChangeKind.EDITED,
			AccountChangeKind.ACTIVATED, AccountChangeKind.RESET, AccountChangeKind.EMAIL_CHANGED);

	private final NoticeService notices;

	@EventListener
	void on(AccountChanged change) {
		if (TOLD.contains(change.kind()) && !change.byOwner()) {
			NoticeText text = NoticeText.of("notice.account." + change.kind(), change.by(), change.detail());
			notices.post(Notice.of(NoticeKind.ACCOUNT, "akun:" + change.changeId(), text, "/akun").atOnce(),
					Audience.officer(change.accountId()));
		}
	}

}
