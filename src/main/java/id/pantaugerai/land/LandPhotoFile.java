package id.pantaugerai.land;

import org.springframework.core.io.Resource;

/**
 * The bytes of a photograph, for whoever may see its asset.
 *
 * @param name under which it is saved: ours, never a user's
 * @param content a JPEG
 */
public record LandPhotoFile(String name, Resource content) {
}
