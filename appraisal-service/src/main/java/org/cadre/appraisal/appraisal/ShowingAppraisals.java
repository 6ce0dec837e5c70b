package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.Versioned;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows where appraisals stand and for whom they wait, which depends on who is still in post. */
@ApplicationScoped
class ShowingAppraisals {

    private final LeftAppraisers appraisers;
    private final LeftAppraisees appraisees;

    ShowingAppraisals(LeftAppraisers appraisers, LeftAppraisees appraisees) {
        this.appraisers = appraisers;
        this.appraisees = appraisees;
    }

    AppraisalView of(Appraisal appraisal) {
        return AppraisalView.of(appraisal, left(List.of(appraisal)).apply(appraisal));
    }

    /** Each question once for all of them. */
    Page<AppraisalView> of(Page<Appraisal> page) {
        var left = left(page.items());
        return page.map(appraisal -> AppraisalView.of(appraisal, left.apply(appraisal)));
    }

    /** An appraisal that is over waits for nobody, whoever has left. */
    private Function<Appraisal, Left> left(List<Appraisal> all) {
        var heldByNobody = appraisers.among(ids(all, one -> one.course().mayBeHandedOver()));
        var notToBeSigned = appraisees.among(ids(all, one -> one.state() == AppraisalState.APPRAISER_SIGNED));
        return one -> new Left(heldByNobody.contains(one.id()), notToBeSigned.contains(one.id()));
    }

    private static List<UUID> ids(List<Appraisal> all, Predicate<Appraisal> wanted) {
        return all.stream().filter(wanted).map(Appraisal::id).toList();
    }

    RestResponse<AppraisalView> answer(Appraisal appraisal) {
        return Versioned.ok(of(appraisal), appraisal.version());
    }
}
