package id.brokenhouse.cellar;

import id.brokenhouse.attic.Beam;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Breaks the first law by looking up, and the fifth by holding a neighbour itself. */
@Entity
class Barrel {

	@Id
	private long id;

	@ManyToOne
	private @Nullable Beam beam;

	boolean lies() {
		return beam == null && id > 0;
	}

}
