package org.cadre.talent.advert;

import java.util.Set;
import org.cadre.kit.problem.DomainException;

/** {@code OPEN → CLOSED}; a post that is to be offered again gets another advert. */
public enum AdvertState {
    OPEN,
    CLOSED;

    Set<AdvertState> successors() {
        return switch (this) {
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    AdvertState become(AdvertState next) {
        if (!successors().contains(next)) {
            throw DomainException.conflict(
                    "advert-illegal-transition", "An advert cannot go from %s to %s".formatted(this, next));
        }
        return next;
    }
}
