package id.pantaugerai.sheet;

import java.util.function.Consumer;

/** Rows in order, handed over one by one, so that none has to wait for the others. */
@FunctionalInterface
public interface Rows<T> {

	/** Hands over each of them. */
	void each(Consumer<? super T> taker);

}
