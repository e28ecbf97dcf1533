package id.pantaugerai.platform;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;

/** Guards the server where nothing of ours is asked yet. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** Behind what tells the addresses of those whom a proxy speaks for. */
	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addEngineValves(new SlowConnections());
		server.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(PlainErrors.class.getName());
			}
		});
	}

}
