package id.pantaugerai.platform;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves the files of the house, each from its own folder: whatever else a page links to
 * is not looked for among the files.
 */
@Configuration(proxyBeanMethods = false)
class StaticFileConfiguration implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		serve(registry, "css", "static").addResolver(byContent()).addResolver(new StylesheetBundle());
		serve(registry, "js", "static").addResolver(byContent());
		serve(registry, "img", "static").addResolver(byContent());
		serve(registry, "webjars", "META-INF/resources").addResolver(new LiteWebJarsResourceResolver());
	}

	private static ResourceChainRegistration serve(ResourceHandlerRegistry registry, String folder, String parent) {
		return registry.addResourceHandler("/" + folder + "/**")
			.addResourceLocations("classpath:/" + parent + "/" + folder + "/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
			.resourceChain(true);
	}

	private static VersionResourceResolver byContent() {
		return new VersionResourceResolver().addContentVersionStrategy("/**");
	}

}
