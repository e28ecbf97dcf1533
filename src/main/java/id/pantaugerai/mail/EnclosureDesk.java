package id.pantaugerai.mail;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fetches the files of a letter from whoever makes them. */
@Component
@RequiredArgsConstructor
class EnclosureDesk {

	private final ObjectProvider<Enclosures> makers;

	/**
	 * The files of a name; none without a name.
	 * @throws IllegalStateException when nobody makes them, so that the letter waits
	 */
	List<Enclosure> fetch(@Nullable String name) {
		if (name == null) {
			return List.of();
		}
		List<Enclosure> files = makers.stream()
			.filter((maker) -> maker.knows(name))
			.findFirst()
			.map((maker) -> maker.of(name))
			.orElse(List.of());
		if (files.isEmpty()) {
			throw new IllegalStateException("There are no files for " + name);
		}
		return files;
	}

}
