package org.cadre.appraisal.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.boardappraisal.FeedbackToAskFor;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.enrolment.ToldLines.Told;
import org.cadre.appraisal.missing.MissingOfLines.OfLine;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.time.BusinessCalendar;

/** What is missing in a cycle today: of all its appraisals, and along the line of a manager. */
@ApplicationScoped
class WhatIsMissing {

    private final MissingTallies tallies;
    private final MissingOfLines lines;
    private final MidYear midYear;
    private final FeedbackToAskFor feedback;
    private final BusinessCalendar calendar;

    WhatIsMissing(
            MissingTallies tallies,
            MissingOfLines lines,
            MidYear midYear,
            FeedbackToAskFor feedback,
            BusinessCalendar calendar) {
        this.tallies = tallies;
        this.lines = lines;
        this.midYear = midYear;
        this.feedback = feedback;
        this.calendar = calendar;
    }

    MissingView of(KnownCycle cycle) {
        var rules = midYear.rules(cycle);
        var withoutFeedback = tallies.goingOnAmong(cycle.id(), unasked(cycle));
        return new MissingView(
                cycle.id(),
                rules.map(known -> known.of(cycle)).orElse(null),
                Missing.of(tallies.of(cycle.id()), hasCome(rules, cycle), withoutFeedback));
    }

    LineMissingView ofLine(KnownCycle cycle, UUID manager, Told told) {
        var rules = midYear.rules(cycle);
        var all = lines.under(manager, cycle, calendar.today(), unasked(cycle));
        var direct = all.stream().filter(OfLine::isDirect).toList();
        return new LineMissingView(
                cycle.id(),
                manager,
                rules.map(known -> known.of(cycle)).orElse(null),
                told.direct() ? missing(direct, hasCome(rules, cycle)) : null,
                told.whole() ? missing(all, hasCome(rules, cycle)) : null);
    }

    private static Missing missing(List<OfLine> line, boolean isAfterMidYear) {
        return Missing.of(
                line.stream().map(OfLine::gap).toList(),
                isAfterMidYear,
                line.stream().mapToLong(OfLine::withoutFeedback).sum());
    }

    private boolean hasCome(Optional<MidYear.Rules> rules, KnownCycle cycle) {
        return rules.filter(known -> known.hasComeBy(calendar.today(), cycle)).isPresent();
    }

    private Set<UUID> unasked(KnownCycle cycle) {
        return feedback.of(cycle.organisation(), new AppraisalYear(cycle.appraisalYear()));
    }
}
