package id.pantaugerai.yearbook;

/** The files of one report, in their order in the archive. */
enum PartKind {

	PDF, XLSX, PPTX, CSV

}
