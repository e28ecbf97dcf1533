package id.pantaugerai.land;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileOwner;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells the file store which files are documents and photographs still kept. */
@Component
@RequiredArgsConstructor
class LandFiles implements FileOwner {

	private final LandDocumentRepository documents;

	private final LandPhotoRepository photos;

	@Override
	public Set<FileHash> namedAmong(Set<FileHash> files) {
		List<String> asked = files.stream().map(FileHash::value).toList();
		return Stream.concat(documents.findNamed(asked).stream(), photos.findNamed(asked).stream())
			.map(FileHash::new)
			.collect(Collectors.toSet());
	}

}
