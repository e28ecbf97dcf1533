package id.pantaugerai.land;

import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the documents about each land asset. */
@Service
@Transactional(readOnly = true)
public class LandDocuments {

	/**
	 * The kinds of documents that an asset has; for rooms that have checked who asks.
	 */
	public Set<LandDocumentKind> held(long assetId) {
		return Set.of();
	}

}
