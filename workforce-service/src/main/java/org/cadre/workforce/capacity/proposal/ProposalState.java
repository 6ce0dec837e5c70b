package org.cadre.workforce.capacity.proposal;

import java.util.Set;
import org.cadre.kit.problem.DomainException;

/** {@code DRAFTED → PROPOSED → ACCEPTED} or {@code DECLINED}; until then it can be {@code WITHDRAWN}. There is no way back. */
public enum ProposalState {
    DRAFTED,
    PROPOSED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    Set<ProposalState> successors() {
        return switch (this) {
            case DRAFTED -> Set.of(PROPOSED, WITHDRAWN);
            case PROPOSED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED, DECLINED, WITHDRAWN -> Set.of();
        };
    }

    ProposalState become(ProposalState next) {
        if (!successors().contains(next)) {
            throw DomainException.conflict(
                    "establishment-proposal-illegal-transition",
                    "A proposal cannot go from %s to %s".formatted(this, next));
        }
        return next;
    }
}
