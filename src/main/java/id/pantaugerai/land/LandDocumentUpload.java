package id.pantaugerai.land;

import id.pantaugerai.account.Officer;
import id.pantaugerai.document.DocumentLab;
import lombok.RequiredArgsConstructor;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Takes documents about land assets. It opens no transaction of its own: no database
 * connection waits while a document is read.
 */
@Service
@RequiredArgsConstructor
public class LandDocumentUpload {

	private final LandDocumentService documents;

	private final LandDesk desk;

	private final DocumentLab lab;

	/**
	 * Takes one document; the same bytes again are the same document.
	 * @throws id.pantaugerai.document.DocumentRefusedException with the reason
	 * @throws id.pantaugerai.shared.ForbiddenException when role or area do not allow it
	 */
	public long add(AddLandDocument add, InputStreamSource document, Officer officer) {
		desk.requireAttaching(add.assetId(), officer.scope());
		return documents.keep(add, lab.keep(document), officer);
	}

	/**
	 * Lets pass who may put documents to an asset.
	 * @throws id.pantaugerai.shared.ForbiddenException when role or area do not allow it
	 */
	public void requireAttaching(long assetId, Officer officer) {
		desk.requireAttaching(assetId, officer.scope());
	}

}
