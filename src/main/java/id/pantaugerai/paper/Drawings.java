package id.pantaugerai.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets each SVG of a sheet stand alone: it brings the patterns and signs that it names
 * from the sprite, and says in words what it shows.
 */
final class Drawings {

	private static final String SVG = "http://www.w3.org/2000/svg";

	private static final Pattern PATTERN = Pattern.compile("url\\(#([\\w-]+)\\)");

	private final Document document;

	private final Map<String, Element> named = new HashMap<>();

	private Drawings(Document document) {
		this.document = document;
	}

	static void complete(Document document) {
		new Drawings(document).complete();
	}

	private void complete() {
		List<Element> drawings = elements(document.getDocumentElement(), "svg");
		for (Element drawing : drawings) {
			elements(drawing, "*").forEach(this::adopt);
			adopt(drawing);
		}
		for (Element drawing : drawings) {
			elements(drawing, "use").forEach(this::inline);
			bringPatterns(drawing);
			describe(drawing);
		}
	}

	private void adopt(Element element) {
		document.renameNode(element, SVG, element.getLocalName());
		if (element.hasAttribute("id")) {
			named.putIfAbsent(element.getAttribute("id"), element);
		}
	}

	private void inline(Element use) {
		Element symbol = named.get(use.getAttribute("href").replace("#", ""));
		Node parent = use.getParentNode();
		if (symbol == null || parent == null) {
			throw new IllegalArgumentException("No such sign: " + use.getAttribute("href"));
		}
		Element sign = document.createElementNS(SVG, "svg");
		sign.setAttribute("viewBox", symbol.getAttribute("viewBox"));
		copyInto(sign, symbol);
		parent.replaceChild(sign, use);
	}

	private void bringPatterns(Element drawing) {
		Set<String> wanted = new LinkedHashSet<>();
		for (Element part : elements(drawing, "*")) {
			Matcher matcher = PATTERN.matcher(part.getAttribute("fill"));
			if (matcher.matches()) {
				wanted.add(matcher.group(1));
			}
		}
		for (String id : wanted) {
			Element pattern = named.get(id);
			if (pattern != null && !isInside(pattern, drawing)) {
				drawing.insertBefore(pattern.cloneNode(true), drawing.getFirstChild());
			}
		}
	}

	private static boolean isInside(Node node, Node whole) {
		return (whole.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
	}

	private static void describe(Element drawing) {
		if (!drawing.hasAttribute("alt")) {
			String words = (word(drawing, "title") + " " + word(drawing, "desc")).strip();
			drawing.setAttribute("alt", words.isEmpty() ? "–" : words);
		}
	}

	private static String word(Element drawing, String name) {
		return elements(drawing, name).stream()
			.filter((element) -> element.getParentNode() == drawing)
			.map((element) -> String.valueOf(element.getTextContent()).strip().replaceAll("\\s+", " "))
			.findFirst()
			.orElse("");
	}

	private static void copyInto(Element target, Element source) {
		for (Node child = source.getFirstChild(); child != null; child = child.getNextSibling()) {
			target.appendChild(child.cloneNode(true));
		}
	}

	/** A copy of the live list, so that the tree may be changed while it is walked. */
	private static List<Element> elements(Element within, String name) {
		var found = within.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>(found.getLength());
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

}
