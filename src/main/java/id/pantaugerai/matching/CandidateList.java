package id.pantaugerai.matching;

import java.util.List;

import id.pantaugerai.kelurahan.KelurahanSummary;

/**
 * What could serve one kelurahan, the best first.
 *
 * @param kelurahan the kelurahan
 * @param candidates the best of them
 * @param total how many there are
 * @param reachM how far land of another kelurahan may lie, metres
 */
public record CandidateList(KelurahanSummary kelurahan, List<Candidate> candidates, int total, int reachM) {
}
