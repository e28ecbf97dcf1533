package id.pantaugerai.web;

import id.pantaugerai.shared.BusyException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WaitingRoomTests {

	private final WaitingRoom room = new WaitingRoom(3, 2);

	@Test
	void hasNoRoomForAThirdWorkOfOneOfficer() {
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> nest(1, 1, 1));
		assertThat(nest(1, 1, 2)).isEqualTo("done");
	}

	@Test
	void hasNoRoomForMoreThanThree() {
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> nest(1, 2, 3, 4));
	}

	@Test
	void isLeftByWorkThatFails() {
		for (int time = 0; time < 3; time++) {
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> room.within(1, () -> {
				throw new IllegalStateException("no paper");
			}));
		}

		assertThat(nest(1)).isEqualTo("done");
	}

	private String nest(long... officers) {
		return nest(0, officers);
	}

	private String nest(int at, long[] officers) {
		return (at == officers.length) ? "done" : room.within(officers[at], () -> nest(at + 1, officers));
	}

}
