package id.pantaugerai.file;

import java.io.IOException;
import java.io.OutputStream;

/** What a file is to hold, written bit by bit. */
@FunctionalInterface
public interface FileContent {

	/** Writes all of it; the stream is closed by whoever opened it. */
	void writeTo(OutputStream out) throws IOException;

}
