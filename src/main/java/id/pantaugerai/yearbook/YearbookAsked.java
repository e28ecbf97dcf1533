package id.pantaugerai.yearbook;

/** Somebody waits for the files of a year. */
record YearbookAsked(int year) {
}
