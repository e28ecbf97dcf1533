package id.pantaugerai.office;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.paper.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the letters of an office at an instant.
 *
 * @param text the words of its letterhead
 * @param crest the file of the coat of arms; absent for the neutral shield
 * @param signature who signed; to be filled in by hand while nobody was known
 */
public record PastOffice(LetterheadText text, @Nullable FileHash crest, Signature signature) {
}
