package id.pantaugerai.chart;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.pantaugerai.platform.Dialects;
import id.pantaugerai.shared.Bundle;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

/**
 * Renders a piece of markup with the real fragments and the real words, without Spring.
 */
public final class Fragments {

	private static final SpringTemplateEngine ENGINE = engine();

	private Fragments() {
	}

	public static String render(String markup, Map<String, Object> values) {
		MockServletContext servlets = new MockServletContext();
		JakartaServletWebApplication application = JakartaServletWebApplication.buildApplication(servlets);
		WebContext context = new WebContext(
				application.buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse()),
				Locale.forLanguageTag("id-ID"), values);
		return ENGINE.process(markup, context);
	}

	/**
	 * Sets pages and sheets from the real fragments; a template may be given as markup.
	 */
	public static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		files.setCharacterEncoding("UTF-8");
		files.setResolvablePatterns(Set.of("fragments/*", "paper/*", "suitability/*"));
		files.setOrder(1);
		StringTemplateResolver markup = new StringTemplateResolver();
		markup.setOrder(2);
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolvers(Set.of(files, markup));
		engine.setTemplateEngineMessageSource(Bundle.messages());
		engine.addDialect(Dialects.figures());
		return engine;
	}

}
