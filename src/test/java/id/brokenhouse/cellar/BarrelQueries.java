package id.brokenhouse.cellar;

import org.springframework.transaction.annotation.Transactional;

/** Breaks the sixth law: opens transactions and is no service. */
@Transactional
class BarrelQueries {

	@Transactional(readOnly = true)
	void count() {
	}

}
