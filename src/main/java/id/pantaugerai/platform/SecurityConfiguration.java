package id.pantaugerai.platform;

import java.time.Clock;

import id.pantaugerai.account.AdmissionService;
import id.pantaugerai.account.Role;
import id.pantaugerai.web.TileServer;
import id.pantaugerai.web.Turnstile;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

/** Who may come in: nobody, except where a line here says so. */
@Configuration(proxyBeanMethods = false)
@Import({ SignInOutcomes.class, Navigation.class, FormKeeper.class, OpenPages.class, LostRaces.class,
		TileServer.class })
public class SecurityConfiguration {

	static final String SIGN_IN = "/masuk";

	static final String SIGN_OUT = "/keluar";

	/**
	 * Where the link in a letter leads: its token is the key, nobody's session matters.
	 */
	static final String UNSUBSCRIBE = "/berhenti/";

	private static final String[] OPEN = { SIGN_IN, UNSUBSCRIBE + "*", "/verifikasi", "/verifikasi/*", "/css/**",
			"/js/**", "/img/**", "/webjars/**", "/favicon.ico", "/error", "/actuator/health/**" };

	static final String CONTENT = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
			+ "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

	private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(self), payment=(), usb=()";

	private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

	@Bean
	SecurityFilterChain doors(HttpSecurity http, SignInOutcomes outcomes, FormKeeper forms,
			ObjectProvider<KeptPages> pages, @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
		http.authorizeHttpRequests(SecurityConfiguration::admit);
		http.formLogin((form) -> form.loginPage(SIGN_IN)
			.usernameParameter("nama")
			.passwordParameter("sandi")
			.successHandler(outcomes)
			.failureHandler(outcomes));
		http.logout((logout) -> logout.logoutUrl(SIGN_OUT)
			.logoutSuccessUrl(SIGN_IN + "?karena=keluar")
			.addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE))));
		http.csrf((csrf) -> csrf.ignoringRequestMatchers(UNSUBSCRIBE + "*"));
		http.requestCache(RequestCacheConfigurer::disable);
		http.exceptionHandling(
				(refusals) -> refusals.authenticationEntryPoint(outcomes).accessDeniedHandler(new Refusals(forms)));
		lineUp(http, forms, pages, most);
		TileServer tiles = http.getSharedObject(ApplicationContext.class).getBean(TileServer.class);
		http.headers((headers) -> harden(headers, tiles));
		return http.build();
	}

	/** Those whose beans are missing in the slices of the tests are missing there too. */
	private static void lineUp(HttpSecurity http, FormKeeper forms, ObjectProvider<KeptPages> pages, DataSize most) {
		ApplicationContext house = http.getSharedObject(ApplicationContext.class);
		Clock clock = house.getBeanProvider(Clock.class).getIfAvailable(Clock::systemUTC);
		http.addFilterBefore(new DoorFilter(new Turnstile(clock, DoorFilter.STRANGERS)), CsrfFilter.class);
		http.addFilterBefore(new SignedOutPostFilter(forms), CsrfFilter.class);
		http.addFilterBefore(new OversizeFilter(forms, most), CsrfFilter.class);
		http.addFilterBefore(new MustChangeFilter(), AuthorizationFilter.class);
		house.getBeanProvider(AdmissionService.class)
			.ifAvailable((admissions) -> http.addFilterBefore(new FirstPageFilter(admissions, SESSIONS),
					MustChangeFilter.class));
		http.addFilterAfter(new KeptFormFilter(forms), AuthorizationFilter.class);
		http.addFilterAfter(new FileQueue(), KeptFormFilter.class);
		pages.ifAvailable((kept) -> http.addFilterAfter(new KeptPageFilter(kept), KeptFormFilter.class));
	}

	@Bean
	SecurityContextRepository signedIn() {
		return SESSIONS;
	}

	private static void admit(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
		routes.requestMatchers(OPEN)
			.permitAll()
			.requestMatchers("/admin/target")
			.hasAnyAuthority(Role.ADMIN.authority(), Role.PEMKOT.authority())
			.requestMatchers("/admin/tahap-lahan/ubah")
			.hasAnyAuthority(Role.ADMIN.authority(), Role.BKAD.authority())
			.requestMatchers("/admin/kriteria", "/admin/tahap-lahan")
			.hasAnyAuthority(Role.ADMIN.authority(), Role.BKAD.authority(), Role.PEMKOT.authority())
			.requestMatchers("/admin/instansi", "/admin/instansi/**")
			.hasAnyAuthority(Role.ADMIN.authority(), Role.DINAS.authority())
			.requestMatchers("/admin/**")
			.hasAuthority(Role.ADMIN.authority())
			.requestMatchers("/actuator/**")
			.denyAll()
			.anyRequest()
			.authenticated();
	}

	private static void harden(HeadersConfigurer<HttpSecurity> headers, TileServer tiles) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT));
		headers.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
		headers.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS));
		if (tiles.origin() != null) {
			headers.addHeaderWriter(new TilePolicy(tiles.origin(), CONTENT));
		}
	}

}
