package id.pantaugerai.yearbook;

import org.springframework.core.io.Resource;

/**
 * An archive to be fetched.
 *
 * @param name what to save it as
 * @param hash the SHA-256 of its bytes
 * @param content its bytes
 */
public record YearbookFile(String name, String hash, Resource content) {
}
