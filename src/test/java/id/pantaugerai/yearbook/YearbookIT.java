package id.pantaugerai.yearbook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.pantaugerai.AtOnce;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.press.EditionPress;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Week;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class YearbookIT extends Bindery {

	@Test
	void holdsEveryFileOfEveryClosedWeekWithItsHash() throws Exception {
		ask(Officers.DINAS);
		maker().run();

		Map<String, byte[]> found = unpacked(ready().id());
		assertThat(found).hasSize(filesOfAll() + 2).containsKeys("2026-M06/2026-M06.paper", "2026-M07/2026-M07.list");
		String sums = new String(found.get("SHA256SUMS"), StandardCharsets.UTF_8);
		sums.lines()
			.forEach((line) -> assertThat(DigestUtils.sha256Hex(found.get(line.substring(66))))
				.isEqualTo(line.substring(0, 64)));
		assertThat(sums.lines()).hasSize(filesOfAll());
		assertThat(new String(found.get("daftar-isi.csv"), StandardCharsets.UTF_8)).contains("2026-M06/2026-M06.paper",
				"Penutupan", shelf().year() + "-M07");
		assertThat(count("yearbook_part")).isZero();
	}

	@Test
	void isMadeOnceForAllWhoAskAndTellsEachOfThem() {
		ask(Officers.DINAS);
		ask(Officers.PEMKOT);
		ask(Officers.PEMKOT);
		assertThat(count("yearbook")).isOne();
		assertThat(shelf().latest()).extracting(Yearbook::state, Yearbook::askedBy)
			.containsExactly(YearbookState.WAITING, "Dinas Koperasi");

		maker().run();

		assertThat(jdbc.sql("select account_id from notice where text like '%2026 siap diunduh%' order by 1")
			.query(Long.class)
			.list()).containsExactly(9002L, 9004L);
	}

	@Test
	void growsOldWhenAWeekIsClosedAfterwardsAndGivesWayToTheNext() throws Exception {
		ask(Officers.DINAS);
		maker().run();
		assertThat(shelf()).extracting(YearShelf::stale, YearShelf::isAskable).containsExactly(false, false);
		long old = ready().id();

		growOlder();
		assertThat(shelf()).extracting(YearShelf::stale, YearShelf::isAskable).containsExactly(true, true);

		ask(Officers.DINAS);
		assertThat(shelf().ready()).isNotNull();
		maker().run();
		assertThat(shelf().stale()).isFalse();
		assertThat(unpacked(ready().id())).hasSize(filesOfAll() + 2);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service().open(Officers.DINAS, old));
	}

	@Test
	void isInTheHandsOfOneInstanceAlone() throws Exception {
		ask(Officers.DINAS);

		assertThat(AtOnce.run(2, desk::claim)).filteredOn(Optional::isPresent).hasSize(1);
		assertThat(AtOnce.run(2, desk::claim)).containsOnly(Optional.empty());
	}

	@Test
	void takesNothingFromWhoeverLostIt() {
		ask(Officers.DINAS);
		Assignment slow = desk.claim().orElseThrow();
		desk.plan(slow, 0, 8);
		at("2026-02-12T02:04:00Z");
		Assignment quick = desk.claim().orElseThrow();
		YearbookPart part = new YearbookPart(years.of(CITY, 2026).orElseThrow().weeks().get(0).code().letters(),
				PartKind.PDF, "a.pdf", "ab".repeat(32), 5);

		assertThat(desk.add(slow, part)).isFalse();
		assertThat(desk.add(quick, part)).isTrue();
		desk.fail(slow, YearbookFault.BROKEN);
		assertThat(shelf().latest()).extracting(Yearbook::state, Yearbook::done)
			.containsExactly(YearbookState.MAKING, 1);
	}

	@Test
	void saysWhenAFileCannotBeMadeAndGoesOnFromTheOthers() {
		ask(Officers.DINAS);
		EditionPress broken = mock(EditionPress.class, (call) -> {
			throw new IllegalStateException("no paper");
		});
		maker(broken, settings).run();
		assertThat(shelf().latest()).extracting(Yearbook::state, Yearbook::fault)
			.containsExactly(YearbookState.FAILED, YearbookFault.BROKEN);
		assertThat(shelf().isFailed()).isTrue();

		ask(Officers.DINAS);
		maker().run();
		assertThat(shelf().ready()).isNotNull();
	}

	@Test
	void isNeverLargerThanAllowed() {
		ask(Officers.DINAS);
		maker(mock(EditionPress.class, Bindery::print), atMost(40)).run();
		assertThat(shelf().latest()).extracting(Yearbook::fault).isEqualTo(YearbookFault.LARGE);
		long kept = count("yearbook_part");
		assertThat(kept).isPositive();

		ask(Officers.PEMKOT);
		assertThat(jdbc.sql("select count(*) from yearbook_part where yearbook_id = :id")
			.param("id", latest().id())
			.query(Long.class)
			.single()).isEqualTo(kept);
	}

	@Test
	void isGivenUpAfterThreeTriesThatLedNowhere() {
		ask(Officers.DINAS);
		for (int minute = 0; minute <= 12; minute += 4) {
			at("2026-02-12T02:%02d:00Z".formatted(minute));
			if (minute < 12) {
				assertThat(desk.claim()).isPresent();
			}
		}
		maker().run();

		assertThat(shelf().latest()).extracting(Yearbook::fault).isEqualTo(YearbookFault.INTERRUPTED);
		assertThat(jdbc.sql("select count(*) from notice where account_id = 9004 and text like '%gagal dibuat%'")
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void isRemovedAfterItsTime() {
		ask(Officers.DINAS);
		maker().run();
		Yearbook ready = ready();
		FileHash hash = new FileHash(String.valueOf(ready.fileHash()));
		assertThat(yearbooks.namedAmong(Set.of(hash))).containsExactly(hash);

		at(clock.instant().plus(Duration.ofDays(31)).toString());
		desk.sweep();

		assertThat(yearbooks.namedAmong(Set.of(hash))).isEmpty();
		assertThat(shelf()).extracting(YearShelf::ready, YearShelf::isAskable).containsExactly(null, true);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service().open(Officers.DINAS, ready.id()));
	}

	@Test
	void isForWhoeverReadsEditions() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service().ask(Officers.DINAS, 2025));
		for (Officer other : List.of(Officers.CAMAT,
				new Officer(9001, "lain", "Lain", new Scope("18.72", Role.DINAS)))) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> service().ask(other, 2026));
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> service().shelves(other.scope()));
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> service().open(other, 1));
		}
		for (Officer reader : List.of(Officers.PEMKOT, Officers.BKAD, Officers.PEMPROV, Officers.ADMIN)) {
			assertThat(service().shelves(reader.scope())).isNotEmpty();
		}
	}

	/** The next week is closed early. */
	private void growOlder() {
		Week last = years.of(CITY, 2026).orElseThrow().weeks().get(shelf().weeks() - 1).week();
		at(last.next().monday() + "T02:00:00Z");
		close(last.next());
	}

}
