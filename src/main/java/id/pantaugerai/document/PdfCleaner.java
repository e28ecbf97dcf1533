package id.pantaugerai.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of a document what can be seen: its pages. Scripts, actions, embedded files,
 * forms, links and whatever points outside are taken away.
 */
class PdfCleaner {

	private static final int MOST_OBJECTS = 500_000;

	private static final Set<COSName> CATALOG = names("Type", "Pages");

	private static final Set<COSName> PAGE = names("Type", "Parent", "Kids", "Count", "MediaBox", "CropBox", "Rotate",
			"Resources", "Contents", "UserUnit", "Group", "Annots");

	private static final Set<COSName> MARK = names("Type", "Subtype", "Rect", "AP", "AS", "F", "C", "Border", "BS");

	private static final Set<String> MARKS = Set.of("Widget", "Stamp", "FreeText", "Line", "Square", "Circle",
			"Polygon", "PolyLine", "Ink", "Highlight", "Underline", "StrikeOut");

	private static final Set<COSName> ACTING = names("A", "AA", "JS", "JavaScript", "OpenAction", "AF", "EF", "FS",
			"Ref", "OPI", "PieceInfo", "Metadata", "StructParent", "StructParents", "RichMediaContent");

	private static final Set<COSName> OUTSIDE = names("F", "FFilter", "FDecodeParms");

	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private final int mostPages;

	private int pages;

	PdfCleaner(int mostPages) {
		this.mostPages = mostPages;
	}

	/** Cleans a document and counts its pages. */
	int clean(COSDictionary catalog) {
		catalog.keySet().retainAll(CATALOG);
		cleanPages(catalog.getDictionaryObject(COSName.PAGES));
		if (pages == 0) {
			throw new DocumentRefusedException(DocumentRefusal.BROKEN);
		}
		seen.clear();
		cleanAll(catalog);
		return pages;
	}

	private void cleanPages(@Nullable COSBase root) {
		Deque<COSBase> waiting = new ArrayDeque<>();
		push(waiting, root);
		while (!waiting.isEmpty()) {
			if (waiting.pop() instanceof COSDictionary node && seen.add(node)) {
				node.keySet().retainAll(PAGE);
				COSArray kids = node.getCOSArray(COSName.KIDS);
				if (kids != null) {
					kids.forEach((kid) -> push(waiting, kid));
				}
				else {
					countPage(node);
				}
			}
		}
	}

	private void countPage(COSDictionary page) {
		if (++pages > mostPages) {
			throw new DocumentRefusedException(DocumentRefusal.TOO_MANY_PAGES);
		}
		COSArray marks = page.getCOSArray(COSName.ANNOTS);
		page.removeItem(COSName.ANNOTS);
		COSArray kept = new COSArray();
		for (COSBase written : (marks != null) ? marks.toList() : List.<COSBase>of()) {
			if (direct(written) instanceof COSDictionary mark
					&& MARKS.contains(mark.getNameAsString(COSName.SUBTYPE))) {
				mark.keySet().retainAll(MARK);
				kept.add(mark);
			}
		}
		if (kept.size() > 0) {
			page.setItem(COSName.ANNOTS, kept);
		}
	}

	private void cleanAll(COSBase root) {
		Deque<COSBase> waiting = new ArrayDeque<>();
		push(waiting, root);
		while (!waiting.isEmpty()) {
			COSBase found = waiting.pop();
			if (!seen.add(found)) {
				continue;
			}
			if (seen.size() > MOST_OBJECTS) {
				throw new DocumentRefusedException(DocumentRefusal.BROKEN);
			}
			if (found instanceof COSDictionary dictionary) {
				strip(dictionary);
				dictionary.getValues().forEach((value) -> push(waiting, value));
			}
			else if (found instanceof COSArray array) {
				array.forEach((value) -> push(waiting, value));
			}
		}
	}

	private static void strip(COSDictionary dictionary) {
		dictionary.keySet().removeAll(ACTING);
		if (dictionary instanceof COSStream) {
			dictionary.keySet().removeAll(OUTSIDE);
		}
	}

	private static void push(Deque<COSBase> waiting, @Nullable COSBase written) {
		COSBase value = direct(written);
		if (value != null) {
			waiting.push(value);
		}
	}

	private static @Nullable COSBase direct(@Nullable COSBase written) {
		return (written instanceof COSObject reference) ? reference.getObject() : written;
	}

	private static Set<COSName> names(String... names) {
		return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
	}

}
