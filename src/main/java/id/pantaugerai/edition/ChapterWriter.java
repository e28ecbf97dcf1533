package id.pantaugerai.edition;

/** Writes one part of the report. */
interface ChapterWriter {

	/** Which part. */
	Part part();

	/** The part, of the same facts always the same. */
	Chapter write(Told told);

}
