package id.pantaugerai.photo;

import java.util.UUID;

/**
 * Where a photograph is put.
 *
 * @param submissionId the form it was chosen in
 * @param kelurahanCode what the form is about
 * @param officerId who fills it in
 */
public record Place(UUID submissionId, String kelurahanCode, long officerId) {
}
