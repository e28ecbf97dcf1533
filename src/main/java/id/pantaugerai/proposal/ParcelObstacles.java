package id.pantaugerai.proposal;

import java.util.List;

import id.pantaugerai.account.Scope;

/** What stands in the way on a parcel; answered by the room above that keeps it. */
public interface ParcelObstacles {

	/** How many are told at most. */
	int MOST = 20;

	/** The open ones in an officer's area that name the parcel, the worst on top. */
	List<ParcelObstacle> open(long assetId, Scope scope);

	/** Whether an officer may note one in a kelurahan. */
	boolean mayRaise(String code, Scope scope);

}
