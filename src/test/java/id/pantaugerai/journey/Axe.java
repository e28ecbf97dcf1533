package id.pantaugerai.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * Looks at a page with axe. Of neighbours that are alike but for their words, numbers and
 * places it looks at the first alone: a table of 126 rows says what it has to say in a
 * few.
 */
final class Axe {

	private static final String PUT_ASIDE = """
			() => {
			  const shape = (element) => element.outerHTML.replace(/>\\s*[^<\\s][^<]*/g, '>…').replace(
			    / (href|src|id|for|name|value|title|datetime|action|d|x|y|x1|x2|y1|y2|cx|cy|width|height|points|transform|aria-label|aria-labelledby|aria-describedby|data-[\\w-]+)="[^"]+"/g,
			    ' $1');
			  window.aside = [];
			  for (const parent of document.querySelectorAll('main *')) {
			    const seen = new Set();
			    for (const child of parent.children.length > 3 ? [...parent.children] : []) {
			      const one = shape(child);
			      if (seen.has(one)) {
			        const place = document.createComment('');
			        child.replaceWith(place);
			        window.aside.push([place, child]);
			      }
			      seen.add(one);
			    }
			  }
			}
			""";

	/** What points to an element of the page by its name, and finds none or several. */
	private static final String ASTRAY = """
			() => ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((pointer) =>
			  [...document.querySelectorAll(`[${pointer}]`)].flatMap((element) => element.getAttribute(pointer).split(/\\s+/))
			    .filter((name) => name && document.querySelectorAll('#' + CSS.escape(name)).length > 1
			      || pointer === 'for' && !document.getElementById(name))
			    .map((name) => `${pointer} points to none or several: ${name}`)).join("\\n")
			""";

	private static final String PUT_BACK = "() => window.aside.forEach(([place, child]) => place.replaceWith(child))";

	/** What passes need not be told in full. */
	private static final String JUDGE = """
			async () => (await axe.run({ resultTypes: ['violations'] })).violations.map((rule) =>
			  `${rule.id}: ${rule.help} [${rule.nodes.slice(0, 3).map((node) => node.html).join(', ')}]`)
			""";

	private static final String PROGRAM = program();

	private Axe() {
	}

	/** Has a browser bring axe into each page by itself; others get it when looked at. */
	static void expect(BrowserContext browser) {
		browser.addInitScript(PROGRAM);
	}

	/**
	 * What keeps somebody out, one line each; pointers are followed on the whole page.
	 */
	static List<String> findings(Page page) {
		String astray = (String) page.evaluate(ASTRAY);
		if (!(boolean) page.evaluate("'axe' in window")) {
			page.evaluate(PROGRAM);
		}
		page.evaluate(PUT_ASIDE);
		List<?> violations = (List<?>) page.evaluate(JUDGE);
		page.evaluate(PUT_BACK);
		return Stream.concat(astray.lines(), violations.stream().map(String::valueOf)).toList();
	}

	private static String program() {
		try (InputStream file = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
