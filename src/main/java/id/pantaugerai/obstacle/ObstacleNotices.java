package id.pantaugerai.obstacle;

import id.pantaugerai.account.Role;
import id.pantaugerai.notice.Audience;
import id.pantaugerai.notice.Notice;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.notice.NoticeService;
import id.pantaugerai.notice.NoticeText;
import lombok.RequiredArgsConstructor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever is next that an obstacle waits for them. */
@Component
@RequiredArgsConstructor
class ObstacleNotices {

	private final NoticeService notices;

	private final ObstacleSettings settings;

	@EventListener
	void on(ObstacleChanged change) {
		switch (change.kind()) {
			case ESCALATED, ROSE, LOWERED, RETURNED, DECLINED, ROUTED, ANSWERED, REOPENED, WARNED ->
				tell(change, holder(change.tier(), change));
			case OVERDUE -> tell(change, holder(change.tier(), change),
					holder(change.tier().above().orElse(change.tier()), change));
			case ASKED, SOLVED -> tell(change, Role.CAMAT, Role.PEMKOT);
			case LAPSED, REPLIED -> tell(change, Role.PEMKOT);
			case RAISED -> {
				if (change.severity() == Severity.MENGANCAM_TARGET) {
					tell(change, holder(change.tier(), change), Role.PEMKOT);
				}
			}
			default -> {
			}
		}
	}

	private Role holder(EscalationTier tier, ObstacleChanged change) {
		return switch (tier) {
			case KELURAHAN, KECAMATAN -> Role.CAMAT;
			case KOTA -> desk(change);
			case PROVINSI, PUSAT -> Role.PEMPROV;
		};
	}

	private Role desk(ObstacleChanged change) {
		ObstacleOffice office = settings.office(change.office());
		return (office != null && office.role() != null) ? office.role() : Role.PEMKOT;
	}

	private void tell(ObstacleChanged change, Role... roles) {
		NoticeText text = NoticeText.of("notice.obstacle." + change.kind(), change.number(),
				settings.name(change.id()));
		Notice notice = Notice.of(NoticeKind.OBSTACLE, "kendala:" + change.number() + ":" + change.eventId(), text,
				"/kendala/" + change.number());
		Audience audience = Audience.answeringFor(change.kelurahanCode(), roles);
		notices.post((change.severity() == Severity.MENGANCAM_TARGET) ? notice.atOnce() : notice,
				(change.actor() != null) ? audience.except(change.actor()) : audience);
	}

}
