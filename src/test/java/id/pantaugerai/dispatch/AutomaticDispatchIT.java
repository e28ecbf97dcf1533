package id.pantaugerai.dispatch;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.Broom;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.closing.ClosedYears;
import id.pantaugerai.closing.ClosingFollower;
import id.pantaugerai.closing.ClosingService;
import id.pantaugerai.closing.CorrectWeek;
import id.pantaugerai.closing.RalatService;
import id.pantaugerai.closing.WeekClosed;
import id.pantaugerai.mail.DeliveryFilter;
import id.pantaugerai.mail.DeliveryLine;
import id.pantaugerai.mail.DeliveryLogService;
import id.pantaugerai.mail.PostOffice;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Closed weeks stay for ever, so each test takes the next one. */
class AutomaticDispatchIT extends PostOffice {

	static final Week FIRST = new Week(2026, 6);

	@Autowired
	RecipientService recipients;

	@Autowired
	ClosingService closings;

	@Autowired
	RalatService ralats;

	@Autowired
	ClosedYears years;

	@Autowired
	DeliveryLogService log;

	@Autowired
	ClosingFollower follower;

	@Autowired
	ApplicationEventPublisher publisher;

	@BeforeEach
	void prepare() {
		report("LP-2026-970001", "18.71.01.1005", "2026-02-03");
		if (years.of("18.71", 2026).isEmpty()) {
			closings.close(Officers.DINAS, FIRST);
		}
		Broom.sweep(jdbc, "report_sending_policy", "report_recipient_change", "report_recipient");
		recipients.add(Officers.DINAS, "Sekretaris Daerah", "sekda@contoh.go.id");
		recipients.add(Officers.DINAS, "Asisten II", "asisten@contoh.go.id");
		recipients.change(Officers.DINAS, recipients.list(Officers.DINAS).get(0).id(), false);
	}

	@Test
	void isOffUntilTheDinasTurnsItOn() {
		closeNext();
		assertThat(letters()).isEmpty();
		assertThat(recipients.policy(Officers.DINAS)).isEqualTo(SendingPolicy.UNSET);
		assertThat(follower.announcement()).isEmpty();
	}

	@Test
	void followsEveryClosingAndEveryRalat() {
		recipients.decide(Officers.DINAS, true);
		assertThat(recipients.policy(Officers.DINAS)).extracting(SendingPolicy::automatic, SendingPolicy::changedBy)
			.containsExactly(true, "Dinas Koperasi");

		assertThat(follower.announcement()).hasValueSatisfying((said) -> assertThat(said).contains("1 penerima"));
		Week week = closeNext();
		assertThat(round()).isOne();
		LocalDate monday = week.monday();
		report("LP-2026-9" + week.number() + "0002", "18.71.01.1004", monday.toString());
		at(monday.plusWeeks(1) + "T05:00:00Z");
		assertThat(ralats.correct(Officers.DINAS, new CorrectWeek(week, "Terlambat", 0))).isPresent();
		assertThat(round()).isOne();

		assertThat(letters()).extracting((line) -> line.head().subject())
			.containsExactly("Laporan minggu %d, 2026: Ralat 1".formatted(week.number()),
					"Laporan minggu %d, 2026".formatted(week.number()));
		assertThat(received()).hasSize(2);
	}

	@Test
	void writesOnceOfAnEditionHoweverOftenItIsHeard() {
		recipients.decide(Officers.DINAS, true);
		transaction.executeWithoutResult((status) -> publisher.publishEvent(new WeekClosed("18.71", FIRST, 0)));
		transaction.executeWithoutResult((status) -> publisher.publishEvent(new WeekClosed("18.71", FIRST, 0)));

		assertThat(letters()).hasSize(1);
	}

	@Test
	void isLostTogetherWithAClosingThatFails() {
		recipients.decide(Officers.DINAS, true);
		assertThatIllegalStateException().isThrownBy(() -> transaction.executeWithoutResult((status) -> {
			publisher.publishEvent(new WeekClosed("18.71", FIRST, 0));
			throw new IllegalStateException("killed in the middle");
		}));

		assertThat(letters()).isEmpty();
	}

	@Test
	void standsInTheLogOfTheOperatorOfTheCityAlone() {
		recipients.decide(Officers.DINAS, true);
		transaction.executeWithoutResult((status) -> publisher.publishEvent(new WeekClosed("18.71", FIRST, 0)));

		assertThat(letters()).extracting((line) -> line.head().address()).containsExactly("sekda@contoh.go.id");
		Officer elsewhere = new Officer(9006, "uji.admin", "Operator", new Scope("18.72", Role.ADMIN));
		assertThat(log.page(new DeliveryFilter(null, null, "sekda"), PageRequest.of(0, 50), elsewhere)).isEmpty();
		assertThat(log.page(new DeliveryFilter(null, null, "sekre"), PageRequest.of(0, 50), Officers.ADMIN)).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "DINAS", mode = EnumSource.Mode.EXCLUDE)
	void isDecidedByTheDinas(Role role) {
		Officer other = new Officer(9001, "siapa", "Siapa", new Scope("18.71", role));

		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> recipients.decide(other, true));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> recipients.policy(other));
	}

	private Week closeNext() {
		var weeks = years.of("18.71", 2026).orElseThrow().weeks();
		Week next = weeks.get(weeks.size() - 1).week().next();
		at(next.monday() + "T02:00:00Z");
		closings.close(Officers.DINAS, next);
		return next;
	}

	private List<DeliveryLine> letters() {
		return log.page(new DeliveryFilter(null, null, ""), PageRequest.of(0, 50), Officers.ADMIN).getContent();
	}

}
