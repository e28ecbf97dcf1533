package id.pantaugerai.proposal;

import id.pantaugerai.kelurahan.KelurahanEvent;

/**
 * A proposal took a step.
 *
 * @param kelurahanCode whom the asset is proposed for
 * @param id the proposal
 * @param kind what happened
 */
public record ProposalMoved(String kelurahanCode, long id, StepKind kind) implements KelurahanEvent {
}
