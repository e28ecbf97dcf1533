package id.pantaugerai.platform;

import java.beans.PropertyEditorSupport;

import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Verbatim;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes the signs out of whatever is sent that nobody sees: they turn the direction of
 * reading, command a terminal or cannot be stored. A text of which nothing is left is
 * empty: a field that must be filled in is not filled in with that. Browsers send either
 * only when somebody tries what happens.
 */
@ControllerAdvice
class SentTextAdvice {

	/**
	 * A form is a record and made whole: nothing is set in the depth of one afterwards.
	 */
	@InitBinder
	void guard(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new Visible(isVerbatim(binder)));
		binder.setDisallowedFields("*.*");
	}

	private static boolean isVerbatim(WebDataBinder binder) {
		ResolvableType form = binder.getTargetType();
		return form != null && Verbatim.class.isAssignableFrom(form.toClass());
	}

	private static final class Visible extends PropertyEditorSupport {

		private final boolean verbatim;

		private Visible(boolean verbatim) {
			this.verbatim = verbatim;
		}

		@Override
		public void setAsText(@Nullable String text) {
			if (text == null || PlainText.clean(text) == null) {
				setValue((text != null) ? "" : null);
			}
			else {
				setValue(verbatim ? text.replace("\0", "") : PlainText.visible(text));
			}
		}

	}

}
