package id.pantaugerai.proposal;

import java.time.LocalDate;

import id.pantaugerai.land.LandStage;

/**
 * A proposal that was under way at a past instant.
 *
 * @param id of the proposal
 * @param kelurahanCode what it is for
 * @param kelurahan its name
 * @param kecamatan the name of its kecamatan
 * @param stage where it stood
 * @param since since when it stood there
 * @param noted whether somebody had to answer a note first
 */
public record PastProposal(long id, String kelurahanCode, String kelurahan, String kecamatan, LandStage stage,
		LocalDate since, boolean noted) {
}
