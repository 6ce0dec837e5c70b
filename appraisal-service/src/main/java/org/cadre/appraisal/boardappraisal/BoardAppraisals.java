package org.cadre.appraisal.boardappraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.appraisal.KnownAppraisal;
import org.cadre.appraisal.appraisal.KnownAppraisals;
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.appraisal.board.KnownSeats;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.upstream.workforce.Exclusions;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.exception.ConstraintViolationException;

/** The appraisals of a board in one year, those that nobody has started included. */
@ApplicationScoped
class BoardAppraisals {

    /** Keeps Panache's verbs out of the way: a submission is neither changed nor removed. */
    @ApplicationScoped
    static class Submissions implements PanacheRepositoryBase<AppraisalSubmission, UUID> {}

    /**
     * The appraisal of one seat.
     *
     * @param appraisal empty where there is none in this year
     * @param dueOn empty where it is held locally, or where its member left within the year without one
     * @param submittedOn empty until it is submitted
     * @param excluded whether nobody expects an appraisal of the member today
     */
    record Entry(
            KnownSeat seat,
            Optional<KnownAppraisal> appraisal,
            Optional<LocalDate> dueOn,
            Optional<LocalDate> submittedOn,
            boolean excluded) {

        /** What is complete is to be submitted, whoever is away; what is not waits for who is excluded. */
        boolean isOverdueOn(LocalDate day) {
            return submittedOn.isEmpty() && dueOn.filter(day::isAfter).isPresent() && !(excluded && !isComplete());
        }

        private boolean isComplete() {
            return appraisal.filter(KnownAppraisal::isComplete).isPresent();
        }
    }

    private final Submissions submissions;
    private final KnownSeats seats;
    private final KnownAppraisals appraisals;
    private final SubmissionDeadlines deadlines;
    private final Exclusions exclusions;
    private final BusinessCalendar calendar;

    BoardAppraisals(
            Submissions submissions,
            KnownSeats seats,
            KnownAppraisals appraisals,
            SubmissionDeadlines deadlines,
            Exclusions exclusions,
            BusinessCalendar calendar) {
        this.submissions = submissions;
        this.seats = seats;
        this.appraisals = appraisals;
        this.deadlines = deadlines;
        this.exclusions = exclusions;
        this.calendar = calendar;
    }

    /** Everybody who sat on the board in that year, whoever sits there today. */
    List<Entry> of(String organisation, AppraisalYear year) {
        var board = seats.directorsIn(year, organisation, calendar.today());
        var excluded = excludedOf(board, organisation);
        return board.stream()
                .map(seat -> entry(
                        seat,
                        appraisals.find(organisation, seat.personId(), year),
                        year,
                        excluded.contains(seat.personId())))
                .toList();
    }

    private Set<UUID> excludedOf(List<KnownSeat> board, String organisation) {
        var people = board.stream().map(KnownSeat::personId).toList();
        return people.isEmpty() ? Set.of() : exclusions.among(people, organisation, calendar.today());
    }

    /** Complete, of a board member of its year, and not held locally; the primary key decides between two at once. */
    Entry submit(KnownAppraisal appraisal) {
        var entry = of(appraisal.organisation(), appraisal.year()).stream()
                .filter(found -> found.appraisal().equals(Optional.of(appraisal)))
                .filter(found -> found.dueOn().isPresent())
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        "appraisalId",
                        "appraisal-held-locally",
                        "By body and role of its member this appraisal is not submitted to NHS England"));
        if (!appraisal.isComplete()) {
            throw DomainException.conflict(
                    "appraisal-not-complete",
                    "Both parties sign it, or a review lets it stand, before it is submitted");
        }
        if (entry.submittedOn().isPresent()) {
            throw alreadySubmitted();
        }
        try {
            submissions.persistAndFlush(new AppraisalSubmission(appraisal, calendar.today()));
        } catch (ConstraintViolationException e) {
            throw alreadySubmitted();
        }
        return entry(entry.seat(), Optional.of(appraisal), appraisal.year(), entry.excluded());
    }

    private Entry entry(KnownSeat seat, Optional<KnownAppraisal> appraisal, AppraisalYear year, boolean excluded) {
        var submitted = appraisal
                .flatMap(known -> submissions.findByIdOptional(known.id()))
                .map(AppraisalSubmission::submittedOn);
        return new Entry(seat, appraisal, dueOn(seat, appraisal, year), submitted, excluded);
    }

    /** Nothing is due of who left the board before the year was over and was not appraised. */
    private Optional<LocalDate> dueOn(KnownSeat seat, Optional<KnownAppraisal> appraisal, AppraisalYear year) {
        return appraisal.isPresent() || !seat.isOverBy(year.lastDay())
                ? deadlines.of(seat.body(), seat.role().code(), year)
                : Optional.empty();
    }

    private static DomainException alreadySubmitted() {
        return DomainException.conflict("appraisal-submitted", "This appraisal has been submitted already");
    }
}
