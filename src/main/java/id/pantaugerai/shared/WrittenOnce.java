package id.pantaugerai.shared;

import org.springframework.data.domain.Persistable;

/**
 * A row that is written once and never changed, so that nobody need look whether it is
 * there already.
 */
public interface WrittenOnce<K> extends Persistable<K> {

	@Override
	default boolean isNew() {
		return true;
	}

}
