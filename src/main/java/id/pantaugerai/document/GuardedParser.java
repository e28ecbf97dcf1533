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

	private static final Set<COSName> PICTURES = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION,
			COSName.JPX_DECODE, COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION, COSName.JBIG2_DECODE);

	GuardedParser(byte[] document) throws IOException {
		super(new RandomAccessReadBuffer(document));
	}

	@Override
	protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
		COSStream stream = super.parseCOSStream(dictionary);
		List<COSName> filters = filters(stream.getFilters());
		byte[] packed = new byte[0];
		for (int stage = 0; stage < filters.size(); stage++) {
			if (PICTURES.contains(filters.get(stage))) {
				return (stage == filters.size() - 1) ? stream : refuse();
			}
			BoundedBytes unpacked = new BoundedBytes(MOST_UNPACKED, stage < filters.size() - 1);
			try (InputStream source = (stage == 0) ? stream.createRawInputStream() : new ByteArrayInputStream(packed)) {
				FilterFactory.INSTANCE.getFilter(filters.get(stage)).decode(source, unpacked, stream, stage);
			}
			packed = unpacked.toByteArray();
		}
		return stream;
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

	private static COSStream refuse() {
		throw new DocumentRefusedException(DocumentRefusal.BROKEN);
	}

}
