package id.pantaugerai.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Markup as spreadsheets write it: no declarations, remarks or raw text, and never long
 * without an element.
 */
final class MarkupStream extends FilterInputStream {

	private static final int LONGEST = 256 * 1024;

	private int since;

	private int last;

	MarkupStream(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		if (one >= 0) {
			look(one);
		}
		return one;
	}

	@Override
	public int read(byte[] buffer, int from, int most) throws IOException {
		int count = super.read(buffer, from, most);
		for (int at = 0; at < count; at++) {
			look(buffer[from + at] & 0xFF);
		}
		return count;
	}

	private void look(int one) {
		since = (one == '<') ? 0 : since + 1;
		if (one == 0 || last == '<' && one == '!') {
			throw new RefusedFileException("broken");
		}
		if (since > LONGEST) {
			throw new RefusedFileException("bomb");
		}
		last = one;
	}

}
