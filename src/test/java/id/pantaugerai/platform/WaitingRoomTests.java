package id.pantaugerai.platform;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingRoomTests {

	private final WaitingRoom room = new WaitingRoom(3, 2);

	@Test
	void hasNoRoomForAThirdWorkOfOneOfficer() {
		enter(1, 1);
		assertThat(room.enter(1)).isFalse();
		assertThat(room.enter(2)).isTrue();
	}

	@Test
	void hasNoRoomForMoreThanThree() {
		enter(1, 2, 3);
		assertThat(room.enter(4)).isFalse();
	}

	@Test
	void hasRoomAgainForWhoeverLeft() {
		enter(1, 1);
		room.leave(1);
		assertThat(room.enter(1)).isTrue();
	}

	private void enter(long... officers) {
		for (long officer : officers) {
			assertThat(room.enter(officer)).isTrue();
		}
	}

}
