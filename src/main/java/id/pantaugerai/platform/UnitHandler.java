package id.pantaugerai.platform;

import java.util.regex.Pattern;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/**
 * Keeps a figure and its unit on one line: no phone breaks {@code 20,60 %} before the
 * sign. What was typed into a form goes out as it came in, and so does what is no page.
 */
public final class UnitHandler extends AbstractTemplateHandler {

	private static final Pattern BREAK = Pattern.compile("(?<=\\d) (?=(?:%|poin|m²|m|WIB)(?![\\p{L}\\d²]))");

	private static final char NO_BREAK = '\u00a0';

	private boolean page;

	private boolean typed;

	@Override
	public void setContext(ITemplateContext context) {
		super.setContext(context);
		page = context instanceof IWebContext;
	}

	@Override
	public void handleOpenElement(IOpenElementTag tag) {
		typed = typed || tag.getElementCompleteName().equals("textarea");
		super.handleOpenElement(tag);
	}

	@Override
	public void handleCloseElement(ICloseElementTag tag) {
		typed = typed && !tag.getElementCompleteName().equals("textarea");
		super.handleCloseElement(tag);
	}

	@Override
	public void handleText(IText text) {
		super.handleText((page && !typed) ? joined(text) : text);
	}

	private IText joined(IText text) {
		String read = text.getText();
		String joined = join(read);
		return joined.equals(read) ? text : getContext().getModelFactory().createText(joined);
	}

	static String join(String text) {
		return BREAK.matcher(text).replaceAll(String.valueOf(NO_BREAK));
	}

}
