package id.pantaugerai.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in: nobody, except where a line here says so. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

	private static final String[] OPEN = { "/masuk", "/css/**", "/js/**", "/img/**", "/webjars/**", "/error",
			"/actuator/health/**" };

	@Bean
	SecurityFilterChain doors(HttpSecurity http) {
		http.authorizeHttpRequests((routes) -> routes.requestMatchers(OPEN)
			.permitAll()
			.requestMatchers("/admin/**")
			.hasRole("ADMIN")
			.anyRequest()
			.authenticated());
		http.formLogin((form) -> form.loginPage("/masuk").usernameParameter("nama").passwordParameter("sandi"));
		http.logout((logout) -> logout.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"));
		return http.build();
	}

}
