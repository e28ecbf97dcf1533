package id.pantaugerai.mail;

import java.util.List;

/** Makes the files that go with letters, the same each time they are asked for. */
public interface Enclosures {

	/** Whether it makes the files of this name. */
	boolean knows(String name);

	/** The files, at least one; fails rather than leaving one out. */
	List<Enclosure> of(String name);

}
