package id.pantaugerai.matching;

import java.util.List;

/**
 * Who needs land, what there is, and what could serve whom.
 *
 * @param takers how many kelurahan need land
 * @param capacities how many kelurahan each parcel may serve
 * @param edges at most one for each kelurahan and parcel
 */
record Market(int takers, int[] capacities, List<Edge> edges) {
}
