package id.pantaugerai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through the parts of a workbook before they are read: the reader believes what a
 * cell says of its column, and a kilobyte could fill the memory.
 */
final class WorkbookParts {

	private static final XMLInputFactory PARSERS = parsers();

	private WorkbookParts() {
	}

	/** Refuses a workbook that no spreadsheet has written. */
	static void inspect(ZipFile zip) throws IOException {
		Set<String> names = new HashSet<>();
		for (ZipEntry entry : Collections.list(zip.entries())) {
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (!names.add(name)) {
				throw new RefusedFileException("broken");
			}
			if (name.endsWith(".rels")) {
				scan(zip, entry, new PartRelations(name.equals("xl/_rels/workbook.xml.rels")));
			}
			else if (name.startsWith("xl/") && name.endsWith(".xml")) {
				scan(zip, entry, new PartSize());
			}
		}
	}

	private static void scan(ZipFile zip, ZipEntry entry, PartRule rule) throws IOException {
		try (InputStream in = new MarkupStream(zip.getInputStream(entry))) {
			XMLStreamReader reader = PARSERS.createXMLStreamReader(in);
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					rule.begin(reader);
				}
				else if (event == XMLStreamConstants.CHARACTERS) {
					rule.text(reader.getTextLength());
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new RefusedFileException("broken");
		}
	}

	private static XMLInputFactory parsers() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		return factory;
	}

}
