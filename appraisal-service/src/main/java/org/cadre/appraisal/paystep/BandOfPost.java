package org.cadre.appraisal.paystep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;

/**
 * A step is one of the band that the person's post has on the day of the step, whatever band it had before or has afterwards.
 * Where workforce tells of no band with pay steps on that day, there is nothing to compare with.
 */
@ApplicationScoped
class BandOfPost {

    private static final String CODE = "band-not-of-post";

    private final People people;
    private final PayStepReference reference;

    BandOfPost(People people, PayStepReference reference) {
        this.people = people;
        this.reference = reference;
    }

    /** For a review that is to be. */
    void require(UUID person, String organisation, PayStep step) {
        problem(person, organisation, step).ifPresent(problem -> {
            throw DomainException.invalidField("band", CODE, problem + "; name that band and the first day in it");
        });
    }

    /** For one that is open: the post may have changed since. What has been decided once stays a step of its band. */
    void requireStill(PayStepReview review) {
        if (review.decisions().isEmpty()) {
            problem(review.personId(), review.organisation(), review.step()).ifPresent(problem -> {
                throw DomainException.conflict(CODE, problem + "; HR cancels the review and opens another");
            });
        }
    }

    private Optional<String> problem(UUID person, String organisation, PayStep step) {
        var told = told(person, organisation, step);
        return told.isEmpty() || told.contains(step.band())
                ? Optional.empty()
                : Optional.of("On %s the post at %s is in %s and not in %s"
                        .formatted(step.payStepOn(), organisation, String.join(", ", told), step.band()));
    }

    private Set<String> told(UUID person, String organisation, PayStep step) {
        return people.bandsAt(organisation, person, step.payStepOn()).stream()
                .filter(band -> reference.stepsOf(band, step.payStepOn()).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
