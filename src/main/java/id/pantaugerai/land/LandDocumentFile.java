package id.pantaugerai.land;

import org.springframework.core.io.Resource;

/**
 * The bytes of a document, for whoever may see its asset.
 *
 * @param name under which it is saved: ours, never a user's
 * @param content a PDF
 */
public record LandDocumentFile(String name, Resource content) {
}
