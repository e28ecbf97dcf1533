package id.pantaugerai.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of every letter, for the operators. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DeliveryLogService {

	private final DeliveryQueries letters;

	private final MailSettings settings;

	private final Clock clock;

	/** A page of the letters of the area that an operator looks after, latest first. */
	public Page<DeliveryLine> page(DeliveryFilter filter, Pageable page, Officer operator) {
		String area = area(operator);
		return new PageImpl<>(letters.lines(letters.heads(filter, area, page)), page, letters.count(filter, area));
	}

	/** How long a settled letter is kept. */
	public Duration kept() {
		return settings.kept();
	}

	/** What has yet to be set before letters can be sent. */
	public List<String> missing(Officer operator) {
		area(operator);
		return settings.missing();
	}

	/**
	 * Has a letter sent once more, as a new one.
	 * @throws id.pantaugerai.shared.ConflictException when it is still on its way
	 */
	@Transactional
	public void resend(long id, Officer operator) {
		if (!letters.exists(id, area(operator))) {
			throw new NotFoundException("letter " + id);
		}
		letters.release(id, clock.instant(), operator.id());
	}

	private static String area(Officer operator) {
		operator.scope().requireRole(Role.ADMIN);
		return operator.scope().area();
	}

}
