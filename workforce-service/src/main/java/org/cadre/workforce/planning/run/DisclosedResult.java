package org.cadre.workforce.planning.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadre.workforce.planning.disclosure.DisclosureRule;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/**
 * What is told of a run to whoever does not answer for the staff. Groups of few people are hidden, and sums with such groups in
 * them are put together of the groups that are told: so no figure depends on people who are hidden, and no difference, mean or
 * number of runs leads back to them.
 */
final class DisclosedResult {

    private static final String FIGURES =
            "On %s about %,.0f full-time equivalents are expected in post and about %,.0f are needed, a gap of about %,.0f%s";
    private static final String DIFFERENCES =
            "On %s there are about %+,.0f full-time equivalents in post against the other run and about %+,.0f needed, a gap of about %+,.0f%s";
    private static final String BAND = "Hidden: bands are told at the organisation itself.";

    private final NewPlanningModel model;
    private final DisclosureRule rule;
    private final RunResult whole;
    private final Map<RunScope, RunLine> lines;

    DisclosedResult(NewPlanningModel model, DisclosureRule rule, RunResult whole) {
        this.model = model;
        this.rule = rule;
        this.whole = whole;
        lines = whole.lines().stream().collect(Collectors.toMap(RunLine::scope, Function.identity()));
    }

    RunResult told() {
        return new RunResult(
                whole.complete(),
                whole.draws(),
                null,
                whole.seed(),
                whole.lines().stream().map(this::line).toList(),
                null,
                whole.backTest(),
                rule.inWords(),
                whole.comparedWith());
    }

    private RunLine line(RunLine line) {
        if (line.band() != null) {
            return hidden(line, BAND);
        }
        var parts = model.groups().stream()
                .filter(group -> line.scope().holds(scope(group, model.organisationOf(group))))
                .toList();
        var told = parts.stream().filter(group -> !rule.hides(group.heads())).toList();
        if (told.isEmpty()) {
            return hidden(line, "Hidden: 1 to %d people.".formatted(rule.hiddenUpTo()));
        }
        return told.size() == parts.size() ? rounded(line) : sum(line, told);
    }

    private static RunScope scope(ModelGroup group, String organisation) {
        return new RunScope(organisation, group.name(), null);
    }

    private static RunLine hidden(RunLine line, String why) {
        var years = line.years().stream()
                .map(year -> year.disclosed(figure -> of -> figure.apply(of) == null ? null : RunFigure.HIDDEN))
                .toList();
        return line.disclosed(years, why, true);
    }

    private RunLine rounded(RunLine line) {
        var years = line.years().stream().map(this::rounded).toList();
        return line.disclosed(years, inWords(years.getLast(), "."), null);
    }

    private RunYear rounded(RunYear year) {
        return year.disclosed(figure ->
                of -> figure.apply(of) == null ? null : figure.apply(of).each(rule::rounded));
    }

    /** Quantiles of groups are no quantiles of their sum, so it has none. */
    private RunLine sum(RunLine line, List<ModelGroup> told) {
        var parts = told.stream().map(this::lineOf).toList();
        var years = line.years().stream().map(year -> sum(year, parts)).toList();
        return line.disclosed(years, inWords(years.getLast(), ", without groups that are hidden."), null);
    }

    private RunLine lineOf(ModelGroup group) {
        return lines.get(scope(group, model.hasSeveralOrganisations() ? model.organisationOf(group) : null));
    }

    private RunYear sum(RunYear year, List<RunLine> parts) {
        return year.disclosed(figure -> of -> figure.apply(of) == null
                ? null
                : RunFigure.expected(parts.stream()
                        .map(part -> figure.apply(part.years().get(of.year() - 1)))
                        .filter(Objects::nonNull)
                        .map(part -> rule.rounded(part.mean()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private String inWords(RunYear last, String end) {
        return String.format(
                Locale.UK,
                whole.comparedWith() == null ? FIGURES : DIFFERENCES,
                last.endsOn(),
                last.inPost().mean(),
                last.demand().mean(),
                last.gap().mean(),
                end);
    }
}
