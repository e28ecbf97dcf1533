package id.pantaugerai.boundary;

import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Geometry;

/**
 * What was found in a file.
 *
 * @param features how many the file holds
 * @param kelurahan how many there are to be matched
 * @param shapes by code of kelurahan, in degrees
 */
record Inspection(int features, int kelurahan, Map<String, Geometry> shapes, List<Remark> remarks) {

	/** Whether something must be mended in the file before it can be used. */
	boolean blocked() {
		return remarks.stream().anyMatch((remark) -> remark.kind().blocking());
	}

}
