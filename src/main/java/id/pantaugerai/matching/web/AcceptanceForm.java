package id.pantaugerai.matching.web;

import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.matching.AcceptPair;
import org.jspecify.annotations.Nullable;

/** What the browser sends to accept a pair; all of it from hidden fields. */
record AcceptanceForm(long assetId, int assetRevision, @Nullable UUID submission) {

	AcceptPair toCommand(String code) {
		return new AcceptPair(code, assetId, assetRevision,
				Objects.requireNonNullElseGet(submission, UUID::randomUUID));
	}

}
