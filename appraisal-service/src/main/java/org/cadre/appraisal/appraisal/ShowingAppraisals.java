package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        return AppraisalView.of(appraisal, !left.among(List.of(appraisal.id())).isEmpty());
    }

    /** One question for all of them. */
    Page<AppraisalView> of(Page<Appraisal> page) {
        var without = left.among(page.items().stream().map(Appraisal::id).toList());
        return page.map(appraisal -> AppraisalView.of(appraisal, without.contains(appraisal.id())));
    }

    RestResponse<AppraisalView> answer(Appraisal appraisal) {
        return Versioned.ok(of(appraisal), appraisal.version());
    }
}
