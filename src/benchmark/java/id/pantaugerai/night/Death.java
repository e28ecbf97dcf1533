package id.pantaugerai.night;

import java.util.Random;

/** What is killed. */
enum Death {

	/** The application; its database is left an orphan. */
	APPLICATION,

	/** The database, under an application that goes on. */
	DATABASE,

	/** Both at once, as when the power fails. */
	BOTH,

	/** The application once more while it is coming back. */
	WHILE_STARTING;

	static Death of(Random chance) {
		Death[] all = values();
		return all[chance.nextInt(all.length)];
	}

}
