package id.pantaugerai.yearbook;

import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An archive that is recorded as ready and missing in the store. */
class LostArchiveIT extends Bindery {

	@Test
	void canBeMadeAgainWhenItIsMissingInTheStore() throws Exception {
		ask(Officers.DINAS);
		maker().run();
		long id = ready().id();
		service().open(Officers.DINAS, id).content().getFile().delete();

		assertThat(shelf()).extracting(YearShelf::ready, YearShelf::isAskable).containsExactly(null, true);
		assertThat(latest().state()).isEqualTo(YearbookState.GONE);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service().open(Officers.DINAS, id));
		assertThat(shelf().isAskable()).isTrue();

		ask(Officers.PEMKOT);
		maker().run();
		assertThat(unpacked(ready().id())).hasSize(filesOfAll() + 2);
	}

	@Test
	void isOnlyReadByWhoeverFetchesIt() throws Exception {
		ask(Officers.DINAS);
		maker().run();
		long id = ready().id();
		service().open(Officers.DINAS, id).content().getFile().delete();

		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service().open(Officers.DINAS, id));
		assertThat(jdbc.sql("select state from yearbook where id = :id").param("id", id).query(String.class).single())
			.isEqualTo("READY");
	}

}
