package id.pantaugerai.document;

/**
 * Why a document is not taken; {@code document.refused.<name>} says it to the officer.
 */
public enum DocumentRefusal {

	/** The file holds nothing. */
	EMPTY,

	/** More bytes than {@link DocumentLab#MAX_BYTES}. */
	TOO_LARGE,

	/** Something else than a PDF, whatever its name says. */
	NOT_A_PDF,

	/** Locked with a password. */
	ENCRYPTED,

	/** Cut off, damaged, or tangled. */
	BROKEN,

	/** More pages than {@link DocumentLab#MAX_PAGES}. */
	TOO_MANY_PAGES,

	/** A part of it would fill the memory when it is unpacked. */
	TOO_DENSE,

	/** Too many documents are being written anew at this moment. */
	BUSY

}
