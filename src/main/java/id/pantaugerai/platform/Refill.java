package id.pantaugerai.platform;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts what had been typed back into the form of a page, whatever its controller filled
 * in. Of several forms it was the one that has most of the fields that were sent.
 */
@Component
class Refill implements HandlerInterceptor, WebMvcConfigurer {

	/** The names under which forms stand in a model. */
	private static final Set<String> FORMS = Set.of("form", "ending", "letter", "limits", "plan", "reason", "removal",
			"start", "withdrawal");

	private final ConversionService conversions = new DefaultFormattingConversionService();

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || request.getAttribute("restored") == null) {
			return;
		}
		Map<String, Object> model = page.getModel();
		Map<String, Class<?>> forms = new HashMap<>();
		model.forEach((name, value) -> {
			if (FORMS.contains(name) && value != null && value.getClass().isRecord()) {
				forms.put(name, value.getClass());
			}
		});
		long most = forms.values().stream().mapToLong((form) -> sent(form, request)).max().orElse(0);
		forms.values().removeIf((form) -> sent(form, request) < most);
		forms.forEach((name, form) -> {
			BindingResult typed = bind(name, form, request);
			model.put(name, typed.getTarget());
			model.put(BindingResult.MODEL_KEY_PREFIX + name, typed);
		});
	}

	/** How many fields of a form were sent. */
	private static long sent(Class<?> form, HttpServletRequest request) {
		return Arrays.stream(form.getRecordComponents())
			.filter((field) -> request.getParameterMap().containsKey(field.getName()))
			.count();
	}

	private BindingResult bind(String name, Class<?> type, HttpServletRequest request) {
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null, name);
		binder.setTargetType(ResolvableType.forClass(type));
		binder.setConversionService(conversions);
		binder.construct(request);
		binder.bind(request);
		return binder.getBindingResult();
	}

}
