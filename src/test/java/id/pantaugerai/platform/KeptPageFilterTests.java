package id.pantaugerai.platform;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Every page says how often any was drawn, so that one given twice is seen. */
class KeptPageFilterTests {

	private final DataStates states = mock(DataStates.class);

	private final Navigation navigation = mock(Navigation.class);

	private final KeptPageFilter filter = new KeptPageFilter(new KeptPages(states, navigation));

	private int drawn;

	@BeforeEach
	void begin() {
		given(states.current()).willReturn(KeptPagesTests.NOW);
		unread(0);
		enter(officer("18.71.03", Role.CAMAT));
	}

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
		TransactionSynchronizationManager.setActualTransactionActive(false);
	}

	@Test
	void handsOutWhatWasDrawnWhileNothingChanges() throws Exception {
		MockHttpServletResponse first = get("/kecamatan/18.71.03");
		MockHttpServletResponse second = get("/kecamatan/18.71.03");

		assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
		assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(drawn).isEqualTo(1);
	}

	@Test
	void drawsAnewAfterEveryCommitAndOnEveryDay() throws Exception {
		assertThat(body("/dasbor")).isEqualTo("1");
		given(states.current()).willReturn(KeptPagesTests.LATER);
		assertThat(body("/dasbor")).isEqualTo("2");
		given(states.current()).willReturn(new DataState(1, "10:12:10", LocalDate.parse("2026-02-13")));
		assertThat(body("/dasbor")).isEqualTo("3");
	}

	@Test
	void keepsNothingWhenADataChangeCameBetween() throws Exception {
		given(states.current()).willReturn(KeptPagesTests.NOW, KeptPagesTests.LATER, KeptPagesTests.LATER,
				KeptPagesTests.LATER, KeptPagesTests.NOW);

		assertThat(body("/dasbor")).isEqualTo("1");
		assertThat(body("/dasbor")).isEqualTo("2");
		assertThat(body("/dasbor")).isEqualTo("3");
	}

	@Test
	void givesNobodyThePageOfAnother() throws Exception {
		get("/kecamatan/18.71.03");
		for (Officer other : List.of(officer("18.71.04", Role.CAMAT), officer("18.71.03", Role.PEMKOT),
				new Officer(2, "kedua", "Camat", new Scope("18.71.03", Role.CAMAT)),
				new Officer(1, "camat", "Camat Baru", new Scope("18.71.03", Role.CAMAT)))) {
			enter(other);
			int before = drawn;
			get("/kecamatan/18.71.03");
			assertThat(drawn).as("%s in %s", other, other.scope()).isEqualTo(before + 1);
		}
	}

	@Test
	void tellsAddressesAndWaitingNoticesApart() throws Exception {
		assertThat(body("/dasbor")).isEqualTo("1");
		assertThat(body("/dasbor?peta=fisik")).isEqualTo("2");
		assertThat(body("/dasbor")).isEqualTo("1");
		unread(1);
		assertThat(body("/dasbor")).isEqualTo("3");
	}

	@Test
	void fillsInTheTokenOfEachRequest() throws Exception {
		FilterChain form = (request, response) -> {
			draw((HttpServletResponse) response, 200);
			CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
			response.getWriter().write(" é <i>%1$s</i> ü <i>%1$s</i>".formatted(token.getToken()));
		};
		assertThat(send(forms("/dasbor", "satu"), form).getContentAsString(UTF_8))
			.isEqualTo("1 é <i>satu</i> ü <i>satu</i>");
		assertThat(send(forms("/dasbor", "lain-lain"), form).getContentAsString(UTF_8))
			.isEqualTo("1 é <i>lain-lain</i> ü <i>lain-lain</i>");
	}

	@Test
	void showsAMessageOnce() throws Exception {
		get("/dasbor");
		MockHttpServletRequest told = request("/dasbor");
		told.getSession().setAttribute(KeptPageFilter.FLASH, List.of());
		assertThat(send(told, page(200)).getContentAsString()).isEqualTo("2");
		assertThat(body("/dasbor")).isEqualTo("1");
	}

	@Test
	void leavesPartsAndRestoredFormsAlone() throws Exception {
		get("/dasbor");
		MockHttpServletRequest part = request("/dasbor");
		for (String header : List.of("HX-Request", "HX-Target")) {
			part.addHeader(header, "tabel");
			assertThat(send(part, page(200)).getContentAsString()).isNotEqualTo("1");
			part.removeHeader(header);
		}
		part.setAttribute("restored", true);
		assertThat(send(part, page(200)).getContentAsString()).isEqualTo("4");
	}

	@Test
	void keepsRefusalsOtherPagesAndUnfinishedTransactionsOut() throws Exception {
		assertThat(send(request("/kecamatan/18.71.04"), page(403)).getStatus()).isEqualTo(403);
		assertThat(body("/kecamatan/18.71.04")).isEqualTo("2");
		assertThat(body("/kelurahan/18.71.03.1001/lapor")).isEqualTo("3");
		assertThat(body("/kelurahan/18.71.03.1001/lapor")).isEqualTo("4");
		TransactionSynchronizationManager.setActualTransactionActive(true);
		assertThat(body("/kecamatan/18.71.04")).isEqualTo("5");
	}

	private String body(String path) throws Exception {
		return get(path).getContentAsString();
	}

	private MockHttpServletResponse get(String path) throws Exception {
		return send(request(path), page(200));
	}

	private MockHttpServletResponse send(MockHttpServletRequest request, FilterChain chain) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, chain);
		return response;
	}

	private FilterChain page(int status) {
		return (request, response) -> draw((HttpServletResponse) response, status);
	}

	private void draw(HttpServletResponse response, int status) throws IOException {
		response.setStatus(status);
		response.setContentType("text/html;charset=UTF-8");
		response.getWriter().write(Integer.toString(++drawn));
	}

	private void unread(long count) {
		given(navigation.current())
			.willReturn(new Navigation.Frame(false, true, "Camat", Role.CAMAT.name(), List.of(), count));
	}

	private static MockHttpServletRequest request(String address) {
		String[] parts = address.split("\\?");
		MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		return request;
	}

	private static MockHttpServletRequest forms(String address, String secret) {
		MockHttpServletRequest request = request(address);
		request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", secret));
		return request;
	}

	private static Officer officer(String area, Role role) {
		return new Officer(1, "camat", "Camat", new Scope(area, role));
	}

	private static void enter(Officer officer) {
		SecurityContextHolder.getContext()
			.setAuthentication(new UsernamePasswordAuthenticationToken(officer, null, List.of()));
	}

}
