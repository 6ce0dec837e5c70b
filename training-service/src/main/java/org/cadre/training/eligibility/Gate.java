package org.cadre.training.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.training.dispensation.GrantedDispensations.Granted;
import org.cadre.training.qualification.HeldQualifications.Held;

/**
 * The gate of one stage for one person. A verdict is a function of a day; it holds until the day before the first one
 * on which the same facts and rules say something else.
 */
record Gate(String stage, List<GateRule> rules, LearningRecord learned) {

    /** Where no rule counts yet, nobody is stopped. */
    Verdict verdictOn(LocalDate day) {
        var verdict = sayOn(day);
        var lastDay = turningPoints()
                .filter(point -> point.isAfter(day))
                .sorted()
                .filter(point -> !sayOn(point).saysTheSameAs(verdict))
                .findFirst()
                .map(point -> point.minusDays(1));
        return verdict.until(lastDay);
    }

    private Verdict sayOn(LocalDate day) {
        var gaps = rules.stream()
                .filter(rule -> rule.countsOn(day))
                .flatMap(rule -> gapsOn(day, rule).stream())
                .toList();
        return new Verdict(stage, outcome(day, gaps), gaps, Optional.empty());
    }

    private Outcome outcome(LocalDate day, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return Outcome.ELIGIBLE;
        }
        return learned.dispensationsFrom(stage).anyMatch(granted -> granted.countsOn(day))
                ? Outcome.ELIGIBLE_WITH_DISPENSATION
                : Outcome.NOT_ELIGIBLE;
    }

    private List<Gap> gapsOn(LocalDate day, GateRule rule) {
        var gaps = new ArrayList<Gap>();
        if (rule.needsInduction() && !learned.hasInductionBy(day)) {
            gaps.add(new Gap(Gap.Code.INDUCTION_NOT_COMPLETED, "The national induction is not completed"));
        }
        if (rule.needsProgramme()) {
            programmeGapOn(day).ifPresent(gaps::add);
        }
        return gaps;
    }

    private Optional<Gap> programmeGapOn(LocalDate day) {
        if (learned.qualificationsFor(stage).anyMatch(held -> held.countsOn(day))) {
            return Optional.empty();
        }
        var lastExpiry = learned.qualificationsFor(stage)
                .flatMap(held -> held.validUntil().stream())
                .filter(day::isAfter)
                .max(LocalDate::compareTo);
        return Optional.of(lastExpiry
                .map(expiry -> new Gap(
                        Gap.Code.QUALIFICATION_EXPIRED,
                        "The qualification for %s ended on %s".formatted(stage, expiry)))
                .orElseGet(() -> new Gap(
                        Gap.Code.PROGRAMME_NOT_COMPLETED,
                        "No accredited programme of %s is completed".formatted(stage))));
    }

    /** Every day on which a fact or a rule begins to count or has ceased to. */
    private Stream<LocalDate> turningPoints() {
        return Stream.of(
                        rules.stream().map(GateRule::validFrom),
                        rules.stream().flatMap(rule -> rule.validTo().stream()).map(Gate::dayAfter),
                        learned.inductionCompletedOn().stream(),
                        learned.qualificationsFor(stage).map(Held::awardedOn),
                        learned.qualificationsFor(stage)
                                .flatMap(held -> held.validUntil().stream())
                                .map(Gate::dayAfter),
                        learned.dispensationsFrom(stage).map(Granted::from),
                        learned.dispensationsFrom(stage).map(Granted::expiresOn).map(Gate::dayAfter))
                .flatMap(points -> points);
    }

    private static LocalDate dayAfter(LocalDate last) {
        return last.plusDays(1);
    }
}
