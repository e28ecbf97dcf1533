package id.pantaugerai.kelurahan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import lombok.AccessLevel;
import lombok.Getter;

/** A district that holds kelurahan, known by its Kemendagri code. */
@Entity
@Getter(AccessLevel.PACKAGE)
class Kecamatan {

	@Id
	private String code;

	private String name;

	private String commonName;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Kecamatan() {
	}

}
