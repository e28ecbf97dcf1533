package id.pantaugerai.gerai;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the versions of the milestone template. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MilestoneTemplateService {

	private final MilestoneTemplateRepository templates;

	private final Clock clock;

	/**
	 * Every version, newest first; the first is used for whatever starts now.
	 * @throws ForbiddenException when the role does not allow it
	 */
	public List<TemplateSummary> history(Scope scope) {
		scope.requireRole(Role.ADMIN);
		Map<Integer, TemplateUse> uses = templates.findUses()
			.stream()
			.collect(Collectors.toMap(TemplateUse::number, Function.identity()));
		return templates.findAllNewestFirst().stream().map((version) -> {
			TemplateUse use = uses.getOrDefault(version.getNumber(), new TemplateUse(version.getNumber(), null, 0));
			return version.toSummary(use.recordedBy(), use.geraiCount());
		}).toList();
	}

	/** The version that was in use before an instant, without its author and uses. */
	public Optional<TemplateSummary> asOf(Instant instant) {
		return templates.findBefore(instant, Limit.of(1))
			.stream()
			.findFirst()
			.map((version) -> version.toSummary(null, 0));
	}

	/**
	 * Makes the next version. Gerai that were started keep theirs.
	 * @throws ForbiddenException when the role does not allow it
	 * @throws ConflictException when another version was made in the meantime
	 */
	@Transactional
	public void publish(NewTemplate next, Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		templates.hold();
		if (templates.findFirstByOrderByNumberDesc().getNumber() != next.seen()) {
			TemplateSummary newest = history(officer.scope()).get(0);
			throw new ConflictException("Another version follows " + next.seen(),
					Rival.of(newest.recordedBy(), newest.recordedAt(), "template", newest.number(), newest.reason()));
		}
		MilestoneTemplate saved = templates.save(new MilestoneTemplate(next, officer.id(), clock.instant()));
		log.info("Milestone template {} is in use (account {})", saved.getNumber(), officer.id());
	}

}
