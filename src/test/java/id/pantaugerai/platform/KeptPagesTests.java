package id.pantaugerai.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class KeptPagesTests {

	static final DataState NOW = new DataState(1, "10:12:10", LocalDate.parse("2026-02-12"));

	static final DataState LATER = new DataState(1, "10:13:", LocalDate.parse("2026-02-12"));

	private final KeptPages pages = new KeptPages(mock(DataStates.class), mock(Navigation.class));

	@Test
	void holdsNoMoreThanItsBoundAndLetsTheLongestUnaskedGo() {
		int third = KeptPages.MOST_BYTES / 3;
		pages.keep(NOW, key("/1"), page(third));
		pages.keep(NOW, key("/2"), page(third));
		pages.find(NOW, key("/1"));
		pages.keep(NOW, key("/3"), page(third));

		assertThat(pages.find(NOW, key("/2"))).isEmpty();
		assertThat(List.of("/1", "/3")).allMatch((address) -> pages.find(NOW, key(address)).isPresent());
	}

	@Test
	void keepsNothingThatIsLargerThanItsBound() {
		pages.keep(NOW, key("/1"), page(KeptPages.MOST_BYTES));

		assertThat(pages.find(NOW, key("/1"))).isEmpty();
	}

	@Test
	void countsAPageThatIsDrawnTwiceOnce() {
		int third = KeptPages.MOST_BYTES / 3;
		pages.keep(NOW, key("/1"), page(third));
		for (int time = 0; time < 5; time++) {
			pages.keep(NOW, key("/2"), page(third));
		}

		assertThat(pages.find(NOW, key("/1"))).isPresent();
	}

	@Test
	void letsEveryPageGoWhenTheDataChanges() {
		pages.keep(NOW, key("/1"), page(1));
		pages.keep(LATER, key("/2"), page(1));

		assertThat(pages.find(NOW, key("/1"))).isEmpty();
		assertThat(pages.find(LATER, key("/1"))).isEmpty();
		assertThat(pages.find(LATER, key("/2"))).isPresent();
	}

	private static KeptPage page(int size) {
		return new KeptPage("text/html", Locale.ROOT, new byte[size], List.of());
	}

	private static KeptPage.Key key(String address) {
		return new KeptPage.Key(address, new Officer(1, "a", "A", new Scope("18.71", Role.PEMKOT)),
				new Navigation.Frame(false, true, "A", "PEMKOT", List.of(), 0));
	}

}
