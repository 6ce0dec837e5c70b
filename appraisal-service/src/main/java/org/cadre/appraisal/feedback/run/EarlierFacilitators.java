package org.cadre.appraisal.feedback.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All who were to deliver the report of a run and did not, the first one first. */
record EarlierFacilitators(List<EarlierFacilitator> all) {

    static final EarlierFacilitators NONE = new EarlierFacilitators(List.of());

    EarlierFacilitators {
        all = List.copyOf(all);
    }

    EarlierFacilitators and(EarlierFacilitator followed) {
        return new EarlierFacilitators(
                Stream.concat(all.stream(), Stream.of(followed)).toList());
    }

    Optional<List<EarlierFacilitator>> ifAny() {
        return Optional.of(all).filter(any -> !any.isEmpty());
    }

    /** Since when the present one is to deliver it; empty where nobody was followed. */
    Optional<LocalDate> lastFollowedOn() {
        return ifAny().map(List::getLast).map(EarlierFacilitator::followedOn);
    }
}
