package id.pantaugerai.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TileServerTests {

	@Test
	void asksNobodyUnlessTheOperatorNamesAPlace() {
		assertThat(new TileServer(" ", "").url()).isNull();
		assertThat(new TileServer("", "").origin()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "https://ubin.contoh.id/{z}/{x}/{y}.png,https://ubin.contoh.id",
			"http://localhost:9000/t/{z}/{x}/{y}@2x.png?a=1,http://localhost:9000",
			"https://ubin.contoh.id:8443/{z}/{y}/{x},https://ubin.contoh.id:8443" })
	void lendsExactlyOneOriginToThePolicy(String url, String origin) {
		assertThat(new TileServer(url, " © Badan ").origin()).isEqualTo(origin);
		assertThat(new TileServer(url, " © Badan ").attribution()).isEqualTo("© Badan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ubin.contoh.id/{z}/{x}/{y}.png", "https://ubin.contoh.id/peta.png",
			"ftp://ubin.contoh.id/{z}/{x}/{y}", "https://a:b@ubin.contoh.id/{z}/{x}/{y}", "https:///{z}/{x}/{y}",
			"https://ubin.contoh.id; script-src *//{z}/{x}/{y}", "https://*/{z}/{x}/{y}", "https://{s}.id/{z}/{x}/{y}",
			"javascript:{z}{x}{y}" })
	void refusesWhatCouldNotBeAskedForTiles(String url) {
		assertThatExceptionOfType(TileServerException.class).isThrownBy(() -> new TileServer(url, ""));
	}

	@Test
	void saysPlainlyWhatIsWrong() {
		TileServerException refusal = catchThrowableOfType(TileServerException.class,
				() -> new TileServer("https://ubin.contoh.id/peta.png", ""));

		FailureAnalysis analysis = new TileServerFailureAnalyzer().analyze(refusal, refusal);

		assertThat(analysis.getDescription()).contains("PANTAU_TILE_URL", "peta.png", "{z}, {x} dan {y}");
		assertThat(analysis.getAction()).contains("https://ubin.contoh.id/{z}/{x}/{y}.png");
	}

}
