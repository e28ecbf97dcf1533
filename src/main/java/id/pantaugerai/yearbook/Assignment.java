package id.pantaugerai.yearbook;

import java.util.UUID;

/**
 * An archive in the hands of one instance, until somebody else takes it.
 *
 * @param id which
 * @param area the city
 * @param year the week-based year
 * @param claim whoever has it writes; it changes with the hands
 * @param tries how often it was taken up since the last file was finished
 */
record Assignment(long id, String area, int year, UUID claim, int tries) {
}
