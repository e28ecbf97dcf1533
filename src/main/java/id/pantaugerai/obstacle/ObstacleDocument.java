package id.pantaugerai.obstacle;

import org.springframework.core.io.Resource;

/**
 * A document that came with a step.
 *
 * @param name what it was called
 * @param content its bytes; the resource says when they are gone
 */
public record ObstacleDocument(String name, Resource content) {
}
