package id.pantaugerai.boundary;

import java.util.List;

/**
 * What using an uploaded file would mean.
 *
 * @param groups the remarks, by kind
 * @param sheet the map as it would be
 */
public record ImportPreview(ImportSummary file, List<RemarkGroup> groups, MapSheet sheet) {

	/** The remarks of one kind. */
	public record RemarkGroup(FindingKind kind, List<Remark> remarks) {
	}

}
