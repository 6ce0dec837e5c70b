package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.Versioned;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows where appraisals stand and for whom they wait, which depends on who is still in post. */
@ApplicationScoped
class ShowingAppraisals {

    private final LeftAppraisers left;

    ShowingAppraisals(LeftAppraisers left) {
        this.left = left;
    }

    AppraisalView of(Appraisal appraisal) {
        return AppraisalView.of(appraisal, !without(Stream.of(appraisal)).isEmpty());
    }

    /** One question for all of them. */
    Page<AppraisalView> of(Page<Appraisal> page) {
        var without = without(page.items().stream());
        return page.map(appraisal -> AppraisalView.of(appraisal, without.contains(appraisal.id())));
    }

    /** An appraisal that is over waits for nobody, whoever has left. */
    private Set<UUID> without(Stream<Appraisal> appraisals) {
        return left.among(appraisals
                .filter(appraisal -> appraisal.course().mayBeHandedOver())
                .map(Appraisal::id)
                .toList());
    }

    RestResponse<AppraisalView> answer(Appraisal appraisal) {
        return Versioned.ok(of(appraisal), appraisal.version());
    }
}
