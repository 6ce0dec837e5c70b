package org.cadre.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.cycle.CycleClosing;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.fairness.RatingsView.Direction;
import org.cadre.appraisal.fairness.RatingsView.Distribution;
import org.cadre.appraisal.fairness.RatingsView.FlaggedAppraiser;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/** What may be told of how ratings were given, by the rules of the day. */
@ApplicationScoped
class Fairness {

    private static final String RULES = "fairness-rules";

    private static final String SYSTEM = "fairness";

    private final RatingFigures figures;
    private final NationalStandards standards;
    private final ReferenceData reference;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    Fairness(
            RatingFigures figures,
            NationalStandards standards,
            ReferenceData reference,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.figures = figures;
        this.standards = standards;
        this.reference = reference;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** From now on the figures do not change any more. */
    void keep(@Observes CycleClosing closing) {
        figures.freeze(closing);
        var cycle = closing.cycle();
        var rules = rules();
        var all = figures.ofCycle(cycle.id(), uncountedOf(cycle));
        var summary = new RatingsSummarised(
                cycle.id(),
                cycle.organisation(),
                cycle.appraisalYear(),
                Distribution.of(all.get(Half.WHAT), rules),
                Distribution.of(all.get(Half.HOW), rules),
                calendar.now());
        ledger.recordBySystem(
                SYSTEM, AuditedAct.of("summarise-ratings", "cycle", cycle.id(), cycle.organisation()), summary);
    }

    RatingsView of(KnownCycle cycle) {
        cycle.requireClosed();
        var rules = rules();
        var uncounted = uncountedOf(cycle);
        var all = figures.ofCycle(cycle.id(), uncounted);
        var flagged = figures.byAppraiser(cycle.id(), rules.fewestRatings(), uncounted).entrySet().stream()
                .flatMap(appraiser -> flags(appraiser.getKey(), appraiser.getValue(), all, rules))
                .sorted(Comparator.comparing(FlaggedAppraiser::appraiserId).thenComparing(FlaggedAppraiser::half))
                .toList();
        return view(cycle.id(), null, all, rules, flagged);
    }

    RatingsView ofLine(KnownCycle cycle, UUID manager) {
        cycle.requireClosed();
        var rules = rules();
        var uncounted = uncountedOf(cycle);
        var line = figures.ofLine(cycle.id(), manager, uncounted);
        var step = figures.stepAbove(cycle.id(), manager, uncounted);
        return step > 0 && !rules.mayShow(step)
                ? new RatingsView(
                        cycle.id(), manager, withheld(line, Half.WHAT, rules), withheld(line, Half.HOW, rules), null)
                : view(cycle.id(), manager, line, rules, null);
    }

    /** A line that is nearly as large as one around it, or as the organisation, would show the few who make the difference. */
    private static Distribution withheld(Map<Half, Ratings> line, Half half, FairnessRules rules) {
        return Distribution.withheld(line.get(half), rules);
    }

    private static RatingsView view(
            UUID cycle, UUID manager, Map<Half, Ratings> ratings, FairnessRules rules, List<FlaggedAppraiser> flagged) {
        return new RatingsView(
                cycle,
                manager,
                Distribution.of(ratings.get(Half.WHAT), rules),
                Distribution.of(ratings.get(Half.HOW), rules),
                flagged);
    }

    static Stream<FlaggedAppraiser> flags(
            UUID appraiser, Map<Half, Ratings> own, Map<Half, Ratings> all, FairnessRules rules) {
        return Arrays.stream(Half.values())
                .filter(half -> rules.mayShow(own.get(half).number()))
                .flatMap(half -> {
                    var above = own.get(half).standardErrorsAbove(all.get(half));
                    return Math.abs(above) < rules.flaggedAt()
                            ? Stream.empty()
                            : Stream.of(new FlaggedAppraiser(
                                    appraiser, half, above > 0 ? Direction.ABOVE : Direction.BELOW));
                });
    }

    private Set<Integer> uncountedOf(KnownCycle cycle) {
        return standards
                .inForce(new AppraisalYear(cycle.appraisalYear()))
                .scale()
                .uncounted();
    }

    FairnessRules rules() {
        return reference.on(calendar.today(), RULES, FairnessRules.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules for figures on " + calendar.today()))
                .body();
    }
}
