package id.pantaugerai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads a PDF, and unpacks every part of it once within a bound before anybody unpacks it
 * without one.
 */
class GuardedParser extends PDFParser {

	/** The most bytes that one part may unpack to. */
	static final int MOST_UNPACKED = 64 << 20;

	/** The most bytes that a part handed from one unpacking to the next may have. */
	private static final int MOST_BETWEEN = 24 << 20;

	/** The most bytes that parts made of objects may unpack to together. */
	private static final int MOST_LISTED = 6 << 20;

	private static final int MOST_OBJECTS = 1_000_000;

	private static final Set<COSName> PICTURES = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION,
			COSName.JPX_DECODE, COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION, COSName.JBIG2_DECODE);

	private final BoundedBytes listed = new BoundedBytes(MOST_LISTED, false);

	private long objects;

	GuardedParser(byte[] document) throws IOException {
		super(new RandomAccessReadBuffer(document));
	}

	@Override
	protected COSBase parseDirObject() throws IOException {
		count(1);
		return super.parseDirObject();
	}

	@Override
	protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
		COSStream stream = super.parseCOSStream(dictionary);
		boolean listing = dictionary.containsKey(COSName.N) && dictionary.containsKey(COSName.FIRST);
		List<COSName> filters = filters(stream.getFilters());
		if (listing) {
			count(Math.max(0, dictionary.getInt(COSName.N)));
			listed.take(filters.isEmpty() ? stream.getLength() : 0);
		}
		byte[] packed = new byte[0];
		for (int stage = 0; stage < filters.size(); stage++) {
			boolean last = stage == filters.size() - 1;
			if (PICTURES.contains(filters.get(stage))) {
				return last ? stream : refuse(DocumentRefusal.BROKEN);
			}
			BoundedBytes unpacked = last ? sink(listing) : new BoundedBytes(MOST_BETWEEN, true);
			unpack(stream, stage, packed, unpacked);
			packed = unpacked.toByteArray();
		}
		return stream;
	}

	private BoundedBytes sink(boolean listing) {
		return listing ? listed : new BoundedBytes(MOST_UNPACKED, false);
	}

	private static void unpack(COSStream stream, int stage, byte[] packed, BoundedBytes unpacked) throws IOException {
		COSName filter = filters(stream.getFilters()).get(stage);
		try (InputStream source = (stage == 0) ? stream.createRawInputStream() : new ByteArrayInputStream(packed)) {
			FilterFactory.INSTANCE.getFilter(filter).decode(source, unpacked, stream, stage);
		}
	}

	/** Every object takes room, however few bytes it is written in. */
	private void count(long more) {
		objects += more;
		if (objects > MOST_OBJECTS) {
			refuse(DocumentRefusal.TOO_DENSE);
		}
	}

	private static List<COSName> filters(COSBase written) {
		List<COSName> filters = new ArrayList<>();
		if (written instanceof COSName name) {
			filters.add(name);
		}
		if (written instanceof COSArray names) {
			names.forEach((name) -> {
				if (name instanceof COSName known) {
					filters.add(known);
				}
			});
		}
		return filters;
	}

	private static COSStream refuse(DocumentRefusal why) {
		throw new DocumentRefusedException(why);
	}

}
