package id.pantaugerai.file;

import java.util.Set;

/**
 * A room whose rows name files. Every such room offers one; a file that no owner names is
 * swept a day after it was last saved.
 */
public interface FileOwner {

	/** Those of the given files that a row still names. */
	Set<FileHash> namedAmong(Set<FileHash> files);

}
