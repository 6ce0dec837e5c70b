package org.cadre.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
import org.cadre.kit.time.BusinessCalendar;

/** What may be told of how ratings were given, by the rules of the day on which the cycle was closed. */
@ApplicationScoped
class Fairness {

    private static final String SYSTEM = "fairness";

    private final RatingFigures figures;
    private final NationalStandards standards;
    private final FiguresRules inForce;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    Fairness(
            RatingFigures figures,
            NationalStandards standards,
            FiguresRules inForce,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.figures = figures;
        this.standards = standards;
        this.inForce = inForce;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** From now on the figures do not change any more. */
    void keep(@Observes CycleClosing closing) {
        figures.freeze(closing);
        var cycle = closing.cycle();
        var rules = inForce.on(closing.today());
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
        var rules = inForce.on(cycle.requireClosed());
        var uncounted = uncountedOf(cycle);
        var all = figures.ofCycle(cycle.id(), uncounted);
        var flagged = figures.byAppraiser(cycle.id(), rules.fewestRatings(), uncounted).entrySet().stream()
                .flatMap(appraiser -> flags(appraiser.getKey(), appraiser.getValue(), all, rules))
                .sorted(Comparator.comparing(FlaggedAppraiser::appraiserId).thenComparing(FlaggedAppraiser::half))
                .toList();
        return new RatingsView(
                cycle.id(),
                null,
                null,
                Distribution.of(all.get(Half.WHAT), rules),
                Distribution.of(all.get(Half.HOW), rules),
                flagged);
    }

    RatingsView ofLine(KnownCycle cycle, UUID manager) {
        var rules = inForce.on(cycle.requireClosed());
        var uncounted = uncountedOf(cycle);
        var line = figures.ofLine(cycle.id(), manager, uncounted);
        var told = told(cycle, line, uncounted, rules, groups -> groups.hasLine(manager));
        return new RatingsView(cycle.id(), manager, null, told.get(Half.WHAT), told.get(Half.HOW), null);
    }

    RatingsView ofAppraiser(KnownCycle cycle, UUID appraiser) {
        var rules = inForce.on(cycle.requireClosed());
        var uncounted = uncountedOf(cycle);
        var given = figures.ofAppraiser(cycle.id(), appraiser, uncounted);
        var told = told(cycle, given, uncounted, rules, groups -> groups.hasAppraiser(appraiser));
        return new RatingsView(cycle.id(), null, appraiser, told.get(Half.WHAT), told.get(Half.HOW), null);
    }

    private Map<Half, Distribution> told(
            KnownCycle cycle,
            Map<Half, Ratings> group,
            Set<Integer> uncounted,
            FairnessRules rules,
            Predicate<ShownGroups> isShown) {
        var everybody = figures.together(cycle.id(), uncounted);
        var told = new EnumMap<Half, Distribution>(Half.class);
        group.forEach((half, ratings) -> told.put(
                half,
                isShown.test(ShownGroups.of(everybody, half, rules))
                        ? Distribution.of(ratings, rules)
                        : Distribution.withheld(ratings, rules)));
        return told;
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
}
