package id.pantaugerai.progress;

import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.notice.Duties;
import id.pantaugerai.notice.Duty;
import id.pantaugerai.notice.NoticeKind;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Counts the reports that were sent back and wait for the camat. */
@Component
@RequiredArgsConstructor
class ReturnDuties implements Duties {

	private final ReturnService returns;

	@Override
	public Optional<Duty> of(Officer officer) {
		if (!officer.scope().hasRole(Role.CAMAT)) {
			return Optional.empty();
		}
		List<ReportReturn> open = returns.open(officer.scope(), officer.scope().area());
		return open.stream()
			.findFirst()
			.map((oldest) -> new Duty(NoticeKind.REPORT_RETURNED, open.size(), 0, oldest.answerPage()));
	}

}
