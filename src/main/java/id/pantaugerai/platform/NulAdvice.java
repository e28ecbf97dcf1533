package id.pantaugerai.platform;

import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes the one character out of whatever is sent that no database text can hold.
 * Browsers send it only when somebody tries what happens.
 */
@ControllerAdvice
class NulAdvice {

	@InitBinder
	void guard(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new WithoutNul());
	}

	private static final class WithoutNul extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String text) {
			setValue((text != null) ? text.replace("\0", "") : null);
		}

	}

}
