package id.pantaugerai.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import id.pantaugerai.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class StaticFilesIT {

	private static final Path FOLDER = Path.of("src/main/resources/static");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ResourceUrlProvider files;

	@Test
	void givesEveryFileAnAddressWithItsFingerprint() throws IOException {
		try (Stream<Path> found = Files.walk(FOLDER)) {
			assertThat(found.filter(Files::isRegularFile)).isNotEmpty().allSatisfy((file) -> {
				String plain = "/" + FOLDER.relativize(file).toString().replace('\\', '/');
				String address = Objects.requireNonNull(files.getForLookupPath(plain), plain);
				assertThat(address).matches(StringUtils.stripFilenameExtension(plain) + "-[0-9a-f]{32}\\.[a-z]+");
				assertThat(mvc.get().uri(address)).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public");
			});
		}
	}

	@Test
	void servesTheLibrariesUnderTheirVersion() {
		for (String library : new String[] { "/webjars/bootstrap/dist/css/bootstrap.min.css",
				"/webjars/htmx.org/dist/htmx.min.js" }) {
			String address = Objects.requireNonNull(files.getForLookupPath(library), library);
			assertThat(address).matches("/webjars/[a-z.]+/\\d+\\.\\d+\\.\\d+/dist/.*");
			assertThat(mvc.get().uri(address)).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public");
		}
	}

	@Test
	void looksForNoFileBehindTheAddressOfAPage() {
		assertThat(files.getHandlerMap().keySet().stream().map(String::valueOf)).isNotEmpty()
			.noneMatch((pattern) -> Stream.of("/", "/dasbor", "/kelurahan/18.71.01.1001", "/admin/target")
				.anyMatch((page) -> new AntPathMatcher().match(pattern, page)));
	}

}
