package id.pantaugerai.platform;

import java.util.Map;

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
 * in.
 */
@Component
class Refill implements HandlerInterceptor, WebMvcConfigurer {

	private static final String FORM = "form";

	private final ConversionService conversions = new DefaultFormattingConversionService();

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && request.getAttribute("restored") != null) {
			Map<String, Object> model = page.getModel();
			Object form = model.get(FORM);
			if (form != null) {
				BindingResult typed = bind(form.getClass(), request);
				model.put(FORM, typed.getTarget());
				model.put(BindingResult.MODEL_KEY_PREFIX + FORM, typed);
			}
		}
	}

	private BindingResult bind(Class<?> type, HttpServletRequest request) {
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null, FORM);
		binder.setTargetType(ResolvableType.forClass(type));
		binder.setConversionService(conversions);
		binder.construct(request);
		binder.bind(request);
		return binder.getBindingResult();
	}

}
