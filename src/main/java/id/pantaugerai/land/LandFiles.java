package id.pantaugerai.land;

import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileOwner;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells the file store which files are documents still kept. */
@Component
@RequiredArgsConstructor
class LandFiles implements FileOwner {

	private final LandDocumentRepository documents;

	@Override
	public Set<FileHash> namedAmong(Set<FileHash> files) {
		return documents.findNamed(files.stream().map(FileHash::value).toList())
			.stream()
			.map(FileHash::new)
			.collect(Collectors.toSet());
	}

}
