package id.pantaugerai.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Knows which addresses can be opened. A form that was sent back stands at the address it
 * was sent to, which often takes forms only; its page is then the nearest one above.
 */
@Component
class OpenPages {

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	OpenPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/** The page itself, or the nearest above it that can be opened. */
	String nearest(String page) {
		String path = page.split("\\?", 2)[0];
		return opens(path) ? page : above(path);
	}

	/** The nearest page above a path that can be opened. */
	String above(String path) {
		for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
			if (opens(path.substring(0, end))) {
				return path.substring(0, end);
			}
		}
		return "/";
	}

	private boolean opens(String path) {
		PathContainer segments = PathContainer.parsePath(path);
		RequestMappingHandlerMapping mapping = mappings.getIfAvailable();
		return mapping == null
				|| mapping.getHandlerMethods().keySet().stream().anyMatch((info) -> opens(info, segments));
	}

	private static boolean opens(RequestMappingInfo info, PathContainer path) {
		return info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
				&& info.getPathPatternsCondition() != null
				&& info.getPathPatternsCondition().getPatterns().stream().anyMatch((pattern) -> pattern.matches(path));
	}

}
