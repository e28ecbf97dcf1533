package id.pantaugerai.matching.web;

import id.pantaugerai.matching.AcceptPair;

/** What the browser sends to accept a pair; all of it from hidden fields. */
record AcceptanceForm(long assetId, int assetRevision) {

	AcceptPair toCommand(String code) {
		return new AcceptPair(code, assetId, assetRevision);
	}

}
