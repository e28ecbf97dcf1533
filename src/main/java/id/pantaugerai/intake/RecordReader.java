package id.pantaugerai.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.LongSupplier;

/**
 * Feeds rows to whoever parses them, and stops before one row could fill the memory:
 * nobody writes so many cells, or so much text, in one.
 */
final class RecordReader extends FilterReader {

	private static final int MOST_SIGNS = 1 << 20;

	private static final int MOST_CELLS = 16 * 1024;

	private final char delimiter;

	private LongSupplier row = () -> 0;

	private long current;

	private long cells;

	private long signs;

	RecordReader(Reader in, char delimiter) {
		super(in);
		this.delimiter = delimiter;
	}

	/** Learns from the parser which row it is at. */
	void follow(LongSupplier rows) {
		row = rows;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] buffer, int from, int most) throws IOException {
		int count = super.read(buffer, from, most);
		if (row.getAsLong() != current) {
			current = row.getAsLong();
			cells = 0;
			signs = 0;
		}
		for (int at = from; at < from + count; at++) {
			cells += (buffer[at] == delimiter) ? 1 : 0;
		}
		signs += count;
		if (cells > MOST_CELLS || signs > MOST_SIGNS) {
			throw new RefusedFileException("bomb");
		}
		return count;
	}

}
