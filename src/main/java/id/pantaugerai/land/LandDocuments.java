package id.pantaugerai.land;

import java.util.Set;

/** Knows which documents each land asset has. */
public interface LandDocuments {

	/**
	 * The kinds of documents that an asset has; for rooms that have checked who asks.
	 */
	Set<LandDocumentKind> held(long assetId);

}
