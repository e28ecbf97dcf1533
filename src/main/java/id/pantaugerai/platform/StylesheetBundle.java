package id.pantaugerai.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Finds stylesheets, and puts in those that one imports by a bare name: what stands in
 * many files is fetched in one request, under a fingerprint that covers them all.
 */
class StylesheetBundle extends PathResourceResolver {

	private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([a-z-]+\\.css)\";$");

	@Override
	protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
		Resource sheet = super.getResource(path, folder);
		if (sheet == null) {
			return null;
		}
		Matcher imports = IMPORT.matcher(sheet.getContentAsString(StandardCharsets.UTF_8));
		StringBuilder whole = new StringBuilder();
		while (imports.find()) {
			Resource part = Objects.requireNonNull(super.getResource(imports.group(1), folder), imports.group());
			String text = part.getContentAsString(StandardCharsets.UTF_8);
			imports.appendReplacement(whole, Matcher.quoteReplacement(text));
		}
		return new TransformedResource(sheet, imports.appendTail(whole).toString().getBytes(StandardCharsets.UTF_8));
	}

}
