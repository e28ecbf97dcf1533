package id.pantaugerai.dispatch;

import java.util.List;
import java.util.Optional;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.mail.Enclosure;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.press.EditionPress;
import id.pantaugerai.press.Editions;
import id.pantaugerai.press.PressedFile;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class EditionEnclosuresTests {

	private static final Week WEEK = new Week(2026, 7);

	private static final Edition FIRST = Editions.closed();

	private static final Edition RALAT = Editions.corrected();

	private final SealedEditions sealed = mock(SealedEditions.class);

	private final EditionPress press = mock(EditionPress.class);

	private final EditionEnclosures enclosures = new EditionEnclosures(sealed, press);

	@BeforeEach
	void print() {
		print(0, FIRST);
		print(1, RALAT);
	}

	@Test
	void areMadeOnceForAllLettersOfAnEdition() {
		List<Enclosure> files = enclosures.of("laporan:18.71:2026-M07:0");

		assertThat(enclosures.of("laporan:18.71:2026-M07:0")).isEqualTo(files);
		verify(press, times(1)).paper(FIRST, Paper.A4);
		verify(press, times(1)).workbook(FIRST);
	}

	@Test
	void areThoseOfTheEditionThatIsNamed() {
		for (int number : new int[] { 0, 1, 0 }) {
			assertThat(enclosures.of("laporan:18.71:2026-M07:" + number)).extracting(Enclosure::name)
				.containsExactly(number + ".pdf", number + ".xlsx");
		}
		assertThatIllegalStateException().isThrownBy(() -> enclosures.of("laporan:18.71:2026-M07:2"));
	}

	private void print(int number, Edition edition) {
		given(sealed.numbered("18.71", WEEK, number)).willReturn(Optional.of(edition));
		given(press.paper(edition, Paper.A4)).willReturn(new PressedFile(number + ".pdf", "a", new byte[1]));
		given(press.workbook(edition)).willReturn(new PressedFile(number + ".xlsx", "b", new byte[1]));
	}

}
