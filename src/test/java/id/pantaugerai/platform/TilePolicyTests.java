package id.pantaugerai.platform;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class TilePolicyTests {

	private static final String HEADER = "Content-Security-Policy";

	private static final String OTHERWISE = "default-src 'self'; img-src 'self' data:";

	@ParameterizedTest
	@ValueSource(strings = { "/lahan/baru", "/lahan/17/ubah" })
	void letsTilesInWhereAPlaceIsPicked(String path) {
		assertThat(policy(path)).isEqualTo("default-src 'self'; img-src https://ubin.contoh.id 'self' data:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/lahan", "/lahan/17", "/dasbor", "/masuk", "/lahan/17/dokumen" })
	void letsThemInNowhereElse(String path) {
		assertThat(policy(path)).isEqualTo(OTHERWISE);
	}

	private static String policy(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setHeader(HEADER, OTHERWISE);
		new TilePolicy("https://ubin.contoh.id", OTHERWISE).writeHeaders(request, response);
		return String.valueOf(response.getHeader(HEADER));
	}

}
