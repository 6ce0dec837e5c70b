package org.cadre.appraisal.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.standard.RatingScale.Step;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** Answers which standards count in a year. */
@ApplicationScoped
public class NationalStandards {

    private record Named(String name) {}

    private record Rated(String name, Optional<Boolean> counted) {

        boolean isCounted() {
            return counted.orElse(true);
        }
    }

    private static final String RATINGS = "ratings";

    private final ReferenceData reference;

    NationalStandards(ReferenceData reference) {
        this.reference = reference;
    }

    /** Empty for years before there was one standard appraisal. */
    public Optional<Standards> of(AppraisalYear year) {
        var day = year.firstDay();
        return reference.on(day, "appraisal-rules", AppraisalRules.class).stream()
                .findFirst()
                .map(ReferenceItem::body)
                .map(rules -> new Standards(named(day, "values"), named(day, "principles"), scale(day), rules));
    }

    /** For a year that has a template, and therefore standards. */
    public Standards inForce(AppraisalYear year) {
        return of(year).orElseThrow(() -> new IllegalStateException("No standards for " + year));
    }

    /** The steps of all years with which nothing calculates. */
    public List<UncountedStep> uncountedSteps() {
        return reference.all(RATINGS, Rated.class).stream()
                .filter(item -> !item.body().isCounted())
                .map(item -> new UncountedStep(Integer.parseInt(item.code()), item.validFrom(), item.validTo()))
                .toList();
    }

    private List<Standard> named(LocalDate day, String set) {
        return reference.on(day, set, Named.class).stream()
                .map(item -> new Standard(item.code(), item.body().name()))
                .toList();
    }

    private RatingScale scale(LocalDate day) {
        return new RatingScale(reference.on(day, RATINGS, Rated.class).stream()
                .map(item -> new Step(
                        Integer.parseInt(item.code()),
                        item.body().name(),
                        item.body().isCounted()))
                .sorted(Comparator.comparing(Step::rating))
                .toList());
    }
}
