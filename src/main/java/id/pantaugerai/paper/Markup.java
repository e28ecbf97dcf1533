package id.pantaugerai.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads what a template drew, strictly: no document type, no entity, no script. */
final class Markup {

	private static final Pattern REFERENCE = Pattern.compile("&#([0-9]{1,7});");

	private Markup() {
	}

	static Document read(String drawn) {
		try {
			Document document = builder().parse(new InputSource(new StringReader(printable(drawn))));
			if (document.getElementsByTagName("script").getLength() > 0) {
				throw new IllegalArgumentException("Paper runs no script");
			}
			Drawings.complete(document);
			return document;
		}
		catch (SAXException | ParserConfigurationException ex) {
			throw new IllegalArgumentException("A template for paper must be well-formed", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A template writes what may not stand in XML as a reference, which may not either.
	 */
	private static String printable(String drawn) {
		return Ink.printable(REFERENCE.matcher(drawn).replaceAll((reference) -> {
			String character = Character.toString(Integer.parseInt(reference.group(1)));
			return Matcher.quoteReplacement(Ink.printable(character).isEmpty() ? "" : reference.group());
		}));
	}

	private static DocumentBuilder builder() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		DocumentBuilder builder = factory.newDocumentBuilder();
		builder.setErrorHandler(new Strict());
		return builder;
	}

	private static final class Strict implements ErrorHandler {

		@Override
		public void warning(SAXParseException ex) throws SAXException {
			throw ex;
		}

		@Override
		public void error(SAXParseException ex) throws SAXException {
			throw ex;
		}

		@Override
		public void fatalError(SAXParseException ex) throws SAXException {
			throw ex;
		}

	}

}
