package id.pantaugerai.office;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.ConflictException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaves rows behind, so it takes its database with it. */
@IntegrationTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Sql("/id/pantaugerai/account/officers.sql")
class TwoSignatoriesAtOnceIT {

	@Autowired
	SignatoryService signatories;

	@Autowired
	OfficeService offices;

	@Test
	void becomeOne() throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(2);
		CyclicBarrier barrier = new CyclicBarrier(2);
		Future<Boolean> one = pool.submit(appoint("Satu", barrier));
		Future<Boolean> other = pool.submit(appoint("Dua", barrier));

		assertThat(List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS)))
			.containsExactlyInAnyOrder(true, false);
		assertThat(offices.detail(Officers.ADMIN, OfficeCodes.SECRETARIAT).terms()).hasSize(1);
		pool.shutdown();
	}

	private Callable<Boolean> appoint(String name, CyclicBarrier barrier) {
		return () -> {
			barrier.await();
			try {
				signatories.appoint(Officers.ADMIN, OfficeCodes.SECRETARIAT,
						Terms.of(Capacity.DEFINITIVE, name, Terms.day(1, 5), null));
				return true;
			}
			catch (ConflictException ex) {
				return false;
			}
		};
	}

}
