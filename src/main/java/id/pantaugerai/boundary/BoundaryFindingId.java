package id.pantaugerai.boundary;

import java.io.Serializable;

/** One remark of one import. */
record BoundaryFindingId(long importId, int ordinal) implements Serializable {

	private static final long serialVersionUID = 1L;

}
