package id.pantaugerai.platform;

import java.beans.PropertyEditorSupport;

import id.pantaugerai.shared.PlainText;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes the one character out of whatever is sent that no database text can hold, and
 * empties a text of which nothing can be seen: a field that must be filled in is not
 * filled in with that. Browsers send either only when somebody tries what happens.
 */
@ControllerAdvice
class SentTextAdvice {

	/**
	 * A form is a record and made whole: nothing is set in the depth of one afterwards.
	 */
	@InitBinder
	void guard(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new Visible());
		binder.setDisallowedFields("*.*");
	}

	private static final class Visible extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String text) {
			setValue((text == null) ? null : (PlainText.clean(text) != null) ? text.replace("\0", "") : "");
		}

	}

}
