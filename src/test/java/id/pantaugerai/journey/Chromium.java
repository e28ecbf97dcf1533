package id.pantaugerai.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The browser of the machine, one for the whole test process. */
class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Optional<Path> PROGRAM = Stream
		.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
				"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
				"C:/Program Files/Google/Chrome/Application/chrome.exe")
		.map(Path::of)
		.filter(Files::isExecutable)
		.findFirst();

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic");

	private static @Nullable Browser browser;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return PROGRAM.map((program) -> ConditionEvaluationResult.enabled(program.toString()))
			.orElseGet(() -> ConditionEvaluationResult.disabled("No Chromium or Chrome on this machine"));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visit.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
		return new Visit(browser(), "http://localhost:" + environment.getRequiredProperty("local.server.port"));
	}

	/** Closes what the test opened: a page that is left open goes on drawing. */
	@Override
	public void afterEach(ExtensionContext context) {
		if (browser != null) {
			List.copyOf(browser.contexts()).forEach(BrowserContext::close);
		}
	}

	private static synchronized Browser browser() {
		if (browser == null) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM.orElseThrow()).setArgs(FLAGS));
		}
		return browser;
	}

}
