package id.pantaugerai.boundary.web;

import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.boundary.BoundaryService;
import id.pantaugerai.boundary.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(GroundController.class)
class GroundControllerTests {

	static final List<Officer> EVERYBODY = Officers.ALL;

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	BoundaryService maps;

	@BeforeEach
	void town() {
		given(maps.version()).willReturn(7L);
		given(maps.ground(any(), anyLong())).willReturn(Sheets.realGround());
	}

	@ParameterizedTest
	@FieldSource("EVERYBODY")
	void handsEverySignedInOfficerTheOutlines(Officer officer) {
		MvcTestResult answer = mvc.get().uri("/peta/batas.json").with(user(officer)).exchange();

		assertThat(answer).hasStatusOk().hasContentType("application/geo+json");
		assertThat(answer).hasHeader("ETag", "\"7-" + officer.scope().area() + "\"");
		assertThat(answer.getResponse().getHeader("Cache-Control")).contains("private", "must-revalidate");
	}

	@Test
	void answersNothingNewToWhoHasThem() {
		assertThat(mvc.get().uri("/peta/batas.json").header("If-None-Match", "\"7-18.71\"").with(user(Officers.BKAD)))
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void asksAStrangerToSignIn() {
		assertThat(mvc.get().uri("/peta/batas.json")).hasStatus3xxRedirection();
	}

}
