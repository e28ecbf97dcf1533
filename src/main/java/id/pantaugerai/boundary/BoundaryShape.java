package id.pantaugerai.boundary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import lombok.AccessLevel;
import lombok.Getter;

/** The outline of one kelurahan in one import: WKB, degrees of WGS84. */
@Entity
@IdClass(BoundaryShapeId.class)
@Getter(AccessLevel.PACKAGE)
class BoundaryShape {

	@Id
	private long importId;

	@Id
	private String kelurahanCode;

	private byte[] outline;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected BoundaryShape() {
	}

	BoundaryShape(long importId, String kelurahanCode, byte[] outline) {
		this.importId = importId;
		this.kelurahanCode = kelurahanCode;
		this.outline = outline;
	}

}
