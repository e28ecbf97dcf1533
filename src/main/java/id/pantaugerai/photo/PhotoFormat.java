package id.pantaugerai.photo;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** What a photograph is, told by its first bytes and never by its name. */
enum PhotoFormat {

	JPEG("jpeg", JpegParts::of), PNG("png", PngParts::of), WEBP("webp", WebpParts::of);

	private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1",
			"msf1", "avif", "avis");

	private static final int LONGEST_SIGNATURE = 12;

	private final String reader;

	private final Function<byte[], PhotoParts> dissection;

	PhotoFormat(String reader, Function<byte[], PhotoParts> dissection) {
		this.reader = reader;
		this.dissection = dissection;
	}

	/** Takes the file apart; whatever is neither picture nor EXIF is left behind. */
	static PhotoParts dissect(byte[] file) {
		try {
			PhotoParts parts = of(file).dissection.apply(file);
			parts.requireBounds();
			return parts;
		}
		catch (ArithmeticException | BufferUnderflowException | IllegalArgumentException
				| IndexOutOfBoundsException ex) {
			throw new PhotoRefusedException(PhotoRefusal.BROKEN);
		}
	}

	String reader() {
		return reader;
	}

	private static PhotoFormat of(byte[] file) {
		String head = new String(Arrays.copyOf(file, LONGEST_SIGNATURE), StandardCharsets.ISO_8859_1);
		if (head.startsWith("\u00ff\u00d8\u00ff")) {
			return JPEG;
		}
		if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
			return PNG;
		}
		if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
			return WEBP;
		}
		throw new PhotoRefusedException(reasonAgainst(head, file.length));
	}

	private static PhotoRefusal reasonAgainst(String head, int length) {
		if (length == 0) {
			return PhotoRefusal.EMPTY;
		}
		boolean heic = head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8));
		return heic ? PhotoRefusal.HEIC : PhotoRefusal.NOT_A_PHOTO;
	}

}
