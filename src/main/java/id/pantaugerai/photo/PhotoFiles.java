package id.pantaugerai.photo;

import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileOwner;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells the file store which files are photographs still kept. */
@Component
@RequiredArgsConstructor
class PhotoFiles implements FileOwner {

	private final PhotoRepository photos;

	@Override
	public Set<FileHash> namedAmong(Set<FileHash> files) {
		return photos.findNamed(files.stream().map(FileHash::value).toList())
			.stream()
			.map(FileHash::new)
			.collect(Collectors.toSet());
	}

}
