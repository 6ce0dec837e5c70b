package org.cadre.appraisal.paystep;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** What counts at a pay step on a day. */
@ApplicationScoped
class PayStepReference {

    private static final String REASONS = "pay-step-reasons";
    private static final String CANCELLATION = "pay-step-cancellation-reasons";

    private record ConditionBody(int number, ConditionSource source, String name) {}

    private record ReasonBody(
            String name, Set<String> conditions, boolean met, boolean outsideControl, boolean elsewhere) {}

    private record Named(String name) {}

    /** What pay steps need of the rules about adverse outcomes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record ReviewTime(int reviewWithinDays) {}

    private final ReferenceData reference;

    PayStepReference(ReferenceData reference) {
        this.reference = reference;
    }

    /** Empty for a band that has no pay steps on that day. */
    Optional<BandSteps> stepsOf(String band, LocalDate day) {
        return reference.find(day, "pay-steps", band, BandSteps.class).map(ReferenceItem::body);
    }

    List<String> bandsOn(LocalDate day) {
        return reference.on(day, "pay-steps", BandSteps.class).stream()
                .map(ReferenceItem::code)
                .toList();
    }

    PayStepRules rulesOn(LocalDate day) {
        return reference
                .find(day, "pay-step-rules", "STANDARD", PayStepRules.class)
                .map(ReferenceItem::body)
                .orElseThrow(() -> new IllegalStateException("No rules of pay steps on " + day));
    }

    /** For so many days after the appraiser's signature a review may hold an outcome of a year up; 0 where it knows none. */
    int reviewDays(int appraisalYear) {
        return reference
                .on(new AppraisalYear(appraisalYear).firstDay(), "adverse-outcome-rules", ReviewTime.class)
                .stream()
                .findFirst()
                .map(rules -> rules.body().reviewWithinDays())
                .orElse(0);
    }

    /** In the order of the handbook. */
    List<Condition> conditionsOn(LocalDate day) {
        return reference.on(day, "pay-step-conditions", ConditionBody.class).stream()
                .map(item -> new Condition(
                        item.code(),
                        item.body().number(),
                        item.body().source(),
                        item.body().name()))
                .sorted(Comparator.comparing(Condition::number))
                .toList();
    }

    List<StatedReason> reasonsFor(String condition, LocalDate day) {
        return reference.on(day, REASONS, ReasonBody.class).stream()
                .map(item -> new StatedReason(
                        item.code(),
                        item.body().name(),
                        item.body().conditions(),
                        item.body().met(),
                        item.body().outsideControl(),
                        item.body().elsewhere()))
                .filter(reason -> reason.conditions().contains(condition))
                .toList();
    }

    /** The reason itself; else a problem that lists those there are. */
    StatedReason requireReason(String reason, String condition, LocalDate day) {
        var known = reasonsFor(condition, day);
        return known.stream()
                .filter(one -> one.code().equals(reason))
                .findFirst()
                .orElseThrow(() ->
                        unknown(reason, known.stream().map(StatedReason::code).toList()));
    }

    String requireCancellation(String reason, LocalDate day) {
        var known = reference.on(day, CANCELLATION, Named.class).stream()
                .map(ReferenceItem::code)
                .toList();
        if (!known.contains(reason)) {
            throw unknown(reason, known);
        }
        return reason;
    }

    private static DomainException unknown(String reason, List<String> known) {
        return DomainException.invalidField(
                "reason", "reason-unknown", "There is no reason %s here; there are %s".formatted(reason, known));
    }
}
