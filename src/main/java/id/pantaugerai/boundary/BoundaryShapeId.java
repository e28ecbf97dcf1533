package id.pantaugerai.boundary;

import java.io.Serializable;

/** One kelurahan in one import. */
record BoundaryShapeId(long importId, String kelurahanCode) implements Serializable {

	private static final long serialVersionUID = 1L;

}
