package org.cadre.appraisal.print;

import java.time.LocalDate;
import java.util.List;
import org.cadre.appraisal.form.Criterion;
import org.cadre.appraisal.form.Criterion.Kind;
import org.cadre.appraisal.form.WrittenForm;
import org.cadre.appraisal.standard.RatingScale;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.time.BusinessCalendar;

/**
 * What stands on the paper.
 *
 * @param year such as 2026/27
 * @param stage career stage at which the person was appraised
 * @param what label of the rating of the "what"; the "how" has its own, and nothing merges them
 */
public record PrintedAppraisal(
        PrintedHeading heading,
        String year,
        String stage,
        LocalDate completedOn,
        @Personal String what,
        @Personal String how,
        WrittenForm written,
        RatingScale scale) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    /** The template asks for each list by its name. */
    public List<Criterion> values() {
        return written.criteria(Kind.VALUE);
    }

    public List<Criterion> principles() {
        return written.criteria(Kind.PRINCIPLE);
    }

    public List<Criterion> competencies() {
        return written.criteria(Kind.COMPETENCY);
    }

    public LocalDate appraiserSignedOn() {
        return LocalDate.ofInstant(written.signatures().appraiserSignedAt(), BusinessCalendar.LONDON);
    }

    /** Null where a review let it stand without. */
    public LocalDate appraiseeSignedOn() {
        var signedAt = written.signatures().appraiseeSignedAt();
        return signedAt == null ? null : LocalDate.ofInstant(signedAt, BusinessCalendar.LONDON);
    }
}
