package id.pantaugerai.proposal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.proposal.OpenProposal;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.suitability.OwnerClass;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Goes through the pages of proposals as officers do. */
record Visits(MockMvcTester mvc, ProposalService proposals, LandRegister register, Clock clock) {

	static final String SUKAMENANTI = "18.71.01.1005";

	MvcTestResult page(String path, Officer officer) {
		return mvc.get().uri(path).with(user(officer)).exchange();
	}

	/** The form of a step, filled in for today. */
	MockMvcRequestBuilder step(long id, int seen, String kind) {
		return mvc.post()
			.uri("/lahan/usulan/{id}/langkah", id)
			.param("kind", kind)
			.param("seen", String.valueOf(seen))
			.param("effectiveOn", LocalDate.now(clock).toString())
			.param("submission", UUID.randomUUID().toString())
			.with(csrf());
	}

	long open(long asset, Officer officer) {
		return proposals.open(new OpenProposal(asset, SUKAMENANTI, null, UUID.randomUUID()), officer);
	}

	/** A parcel of the city in Sukamenanti. */
	long parcel() {
		return register.register(LandAssets.unknown(OwnerClass.PEMKOT, SUKAMENANTI), Officers.BKAD);
	}

}
