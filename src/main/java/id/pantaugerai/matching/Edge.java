package id.pantaugerai.matching;

import org.springframework.util.Assert;

/**
 * One parcel that could serve one kelurahan.
 *
 * @param taker place of the kelurahan in the order of codes, from 0
 * @param parcel place of the parcel in the order of ids, from 0
 * @param rank of the parcel among those of the kelurahan, from 1
 * @param metres between the two
 */
record Edge(int taker, int parcel, int rank, int metres) {

	Edge {
		Assert.isTrue(rank >= 1 && metres >= 0, "A rank counts from 1, a distance from 0");
	}

}
