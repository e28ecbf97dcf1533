package id.pantaugerai.office;

import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileOwner;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells the file store which files are coats of arms, of today or of the past. */
@Component
@RequiredArgsConstructor
class CrestFiles implements FileOwner {

	private final OfficeCrestRepository crests;

	@Override
	public Set<FileHash> namedAmong(Set<FileHash> files) {
		return crests.findNamed(files.stream().map(FileHash::value).toList())
			.stream()
			.map(FileHash::new)
			.collect(Collectors.toSet());
	}

}
