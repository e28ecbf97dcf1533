package id.pantaugerai.boundary;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.ItemDistance;

/** The distance between two points in a tree of points. */
class SiteDistance implements ItemDistance {

	@Override
	public double distance(ItemBoundable one, ItemBoundable other) {
		return ((Coordinate) one.getItem()).distance((Coordinate) other.getItem());
	}

}
