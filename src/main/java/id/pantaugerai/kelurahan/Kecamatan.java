package id.pantaugerai.kelurahan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A district that holds kelurahan, known by its Kemendagri code. */
@Entity
class Kecamatan {

	@Id
	private String code;

	private String name;

	private String commonName;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Kecamatan() {
	}

}
