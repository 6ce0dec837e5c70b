package org.cadre.appraisal.fitness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All submissions. */
@ApplicationScoped
class FitnessSubmissions implements PanacheRepositoryBase<FitnessSubmission, UUID> {

    private final Pager pager;

    FitnessSubmissions(Pager pager) {
        this.pager = pager;
    }

    FitnessSubmission require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("fit-and-proper-submission", id));
    }

    /** The unique index decides between two that come at once. */
    void add(FitnessSubmission submission) {
        try {
            persistAndFlush(submission);
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict(
                    "fit-and-proper-submitted",
                    "%s has submitted for %s already"
                            .formatted(submission.organisation(), new AppraisalYear(submission.submissionYear())));
        }
    }

    /** The submissions of one organisation, newest first. */
    Page<FitnessSubmission> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "fit-and-proper-submissions/" + organisation,
                new NewestFirst<>(this, "organisation = ?1", organisation),
                submission -> Position.of(submission.id()));
    }
}
