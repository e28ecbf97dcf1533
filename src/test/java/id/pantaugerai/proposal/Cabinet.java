package id.pantaugerai.proposal;

import java.util.EnumSet;
import java.util.Set;

import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandDocuments;
import id.pantaugerai.land.LandRegister;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A cabinet of documents that a test fills, and a walk. */
@TestConfiguration(proxyBeanMethods = false)
class Cabinet {

	/** Monday, 5 January 2026, 09.00 WIB. */
	static final String MONDAY = "2026-01-05T02:00:00Z";

	@Bean
	@Primary
	Papers papers() {
		return new Papers();
	}

	@Bean
	Walk walk(ProposalService proposals, ProposalQueries queries, LandRegister register) {
		return new Walk(proposals, queries, register);
	}

	/** The documents of every asset. */
	static class Papers implements LandDocuments {

		private Set<LandDocumentKind> held = EnumSet.allOf(LandDocumentKind.class);

		void lack(LandDocumentKind... kinds) {
			held = EnumSet.complementOf(EnumSet.copyOf(Set.of(kinds)));
		}

		void lackNothing() {
			held = EnumSet.allOf(LandDocumentKind.class);
		}

		@Override
		public Set<LandDocumentKind> held(long assetId) {
			return held;
		}

	}

}
