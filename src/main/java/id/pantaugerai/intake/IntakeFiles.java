package id.pantaugerai.intake;

import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileOwner;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the file store which files of land assets are still kept. */
@Component
@RequiredArgsConstructor
class IntakeFiles implements FileOwner {

	private final JdbcClient jdbc;

	@Override
	public Set<FileHash> namedAmong(Set<FileHash> files) {
		return jdbc.sql("select file_hash from land_import where file_hash in (:hashes)")
			.param("hashes", files.stream().map(FileHash::value).toList())
			.query(String.class)
			.list()
			.stream()
			.map(FileHash::new)
			.collect(Collectors.toSet());
	}

}
