package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.appraisal.appraisal.DisputeResource.DisputeView;
import org.cadre.appraisal.appraisal.DisputeResource.DisputesView;
import org.cadre.appraisal.appraisal.DisputeResource.FormerReviewerView;
import org.cadre.appraisal.dispute.Dispute;
import org.cadre.appraisal.dispute.DisputeDays;
import org.cadre.appraisal.dispute.Disputes;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/** Shows disputes, and by when the open one is to be decided. */
@ApplicationScoped
class ShowingDisputes {

    private final ReferenceData reference;
    private final BusinessCalendar calendar;

    ShowingDisputes(ReferenceData reference, BusinessCalendar calendar) {
        this.reference = reference;
        this.calendar = calendar;
    }

    DisputesView of(Disputes disputes) {
        return new DisputesView(
                disputes.all().stream()
                        .map(dispute -> DisputeView.of(dispute, days(dispute), calendar.today()))
                        .toList(),
                disputes.formerReviewers().stream()
                        .map(former -> new FormerReviewerView(former.reviewerId(), former.handedOverAt()))
                        .toList());
    }

    private Optional<DisputeDays> days(Dispute dispute) {
        var raisedOn = LocalDate.ofInstant(dispute.raisedAt(), BusinessCalendar.LONDON);
        return dispute.resolvedAt() == null ? Optional.of(DisputeDays.of(raisedOn, reference)) : Optional.empty();
    }
}
