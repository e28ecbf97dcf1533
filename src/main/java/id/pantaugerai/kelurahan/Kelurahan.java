package id.pantaugerai.kelurahan;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * An urban ward, known by its Kemendagri code; a fact of law that this application never
 * changes.
 */
@Entity
class Kelurahan {

	@Id
	private String code;

	private String kecamatanCode;

	private String name;

	private String commonName;

	private BigDecimal latitude;

	private BigDecimal longitude;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Kelurahan() {
	}

}
