package id.brokenhouse.attic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks the second law by being public, and the fourth by its setter. */
@Entity
public class Beam {

	@Id
	private long id;

	/** Changes it by no verb. */
	public void setId(long id) {
		this.id = id;
	}

	long id() {
		return id;
	}

}
