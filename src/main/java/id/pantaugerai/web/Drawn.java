package id.pantaugerai.web;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import id.pantaugerai.shared.Wording;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.IWebExchange;

import org.springframework.util.Assert;

/**
 * Markup that a template of ours has drawn. Only a template makes it, so that no text of
 * a user can pass for it. It is shown to many, so it holds no form that is sent.
 */
public final class Drawn {

	/** What stands before a tag on its line, which no phone needs to fetch. */
	private static final Pattern INDENT = Pattern.compile("\\n\\s+(?=<)");

	/** Where a form names the token of its session. */
	private static final String TOKEN = "name=\"_csrf\"";

	private final String markup;

	private Drawn(String markup) {
		this.markup = markup;
	}

	/** Draws one fragment of a template with a model. */
	public static Drawn by(ITemplateEngine engine, Fragment fragment, IWebExchange exchange,
			Map<String, Object> model) {
		String drawn = engine.process(fragment.template(), Set.of(fragment.name()),
				new WebContext(exchange, Wording.INDONESIAN, model));
		Assert.state(!drawn.contains(TOKEN), () -> fragment + " holds the token of whoever asked first");
		return new Drawn(INDENT.matcher(drawn).replaceAll("\n"));
	}

	String markup() {
		return markup;
	}

	/**
	 * A part of a template.
	 *
	 * @param template its path
	 * @param name the fragment in it
	 */
	public record Fragment(String template, String name) {
	}

}
