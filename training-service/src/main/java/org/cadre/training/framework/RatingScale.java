package org.cadre.training.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cadre.kit.reference.ReferenceData;

/** What the points of the rating scale are called on a day. The number is what counts; names have changed before. */
@ApplicationScoped
class RatingScale {

    /** One step of the scale. */
    public record Step(int points, String label) {}

    record Body(String label) {}

    private final ReferenceData reference;

    RatingScale(ReferenceData reference) {
        this.reference = reference;
    }

    List<Step> on(LocalDate day) {
        return reference.on(day, "rating-scale", Body.class).stream()
                .map(item -> new Step(Integer.parseInt(item.code()), item.body().label()))
                .sorted(Comparator.comparingInt(Step::points))
                .toList();
    }
}
