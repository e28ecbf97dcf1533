package id.pantaugerai.yearbook;

import id.pantaugerai.file.FileHash;

/**
 * A finished file.
 *
 * @param code of the report it was made from
 * @param kind which of its files
 * @param name what it is called
 * @param fileHash where it lies
 * @param bytes how large it is
 */
record YearbookPart(String code, PartKind kind, String name, String fileHash, long bytes) {

	FileHash hash() {
		return new FileHash(fileHash);
	}

}
