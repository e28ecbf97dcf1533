package id.pantaugerai.platform;

import java.util.Properties;

import org.apache.catalina.filters.RemoteIpFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom production takes for the one who asks. */
class ProxyTests {

	private static final String PROPERTY = "server.tomcat.remoteip.internal-proxies";

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, 198.51.100.7, 198.51.100.7", "172.18.0.1, 198.51.100.7, 198.51.100.7",
			"0:0:0:0:0:0:0:1, 2001:db8::7, 2001:db8::7", "172.18.0.1, '203.0.113.9, 10.1.2.3', 10.1.2.3",
			"127.0.0.1, '203.0.113.9, 192.168.1.20', 192.168.1.20", "10.1.2.3, 203.0.113.9, 10.1.2.3" })
	void isTheAddressThatTheProxySaw(String neighbour, String forwarded, String seen) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(neighbour);
		request.addHeader("X-Forwarded-For", forwarded);
		MockFilterChain chain = new MockFilterChain();
		filter().doFilter(request, new MockHttpServletResponse(), chain);

		assertThat(chain.getRequest()).isNotNull().returns(seen, (asked) -> asked.getRemoteAddr());
	}

	private static RemoteIpFilter filter() throws Exception {
		Properties production = PropertiesLoaderUtils
			.loadProperties(new ClassPathResource("application-prod.properties"));
		MutablePropertySources sources = new MutablePropertySources();
		sources.addLast(new PropertiesPropertySource("production", production));
		RemoteIpFilter filter = new RemoteIpFilter();
		String proxies = new PropertySourcesPropertyResolver(sources).getProperty(PROPERTY);
		if (proxies != null) {
			filter.setInternalProxies(proxies);
		}
		return filter;
	}

}
