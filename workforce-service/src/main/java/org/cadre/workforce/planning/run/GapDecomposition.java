package org.cadre.workforce.planning.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.scenario.Contributions;
import org.cadre.workforce.forecast.scenario.Scenario;
import org.cadre.workforce.forecast.stock.Figures;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelUnits;
import org.cadre.workforce.planning.run.RunDecomposition.GapCause;
import org.cadre.workforce.planning.run.RunDecomposition.GapStep;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.scenario.ScenarioLever;
import org.cadre.workforce.planning.scenario.ScenarioLevers;

/**
 * Takes the gap of a run apart: by the account of staff, the drivers of demand and the levers, each exactly, and last by
 * what the mean of all futures has beyond the one that the model says.
 */
final class GapDecomposition {

    /** Cells times steps times the sets of the levers that reach them; so many take some two seconds. */
    static final long MOST_WORK = 500_000_000L;

    /** Of so many levers, two to the power of that, no work is too small to be too much. */
    private static final int MANY = 24;

    private static final String BAND = "band-not-taken-apart";

    private final KeptModel model;
    private final RunQuestion question;
    private final RunLine line;
    private final Horizon horizon;
    private final List<Integer> groups;
    private final List<Unit> units;

    /** Of one staff group, or of all where none is named. */
    static RunDecomposition of(RunStory story, Optional<String> group) {
        requireGaps(story.question());
        return new GapDecomposition(story.model(), story.question(), story.line(group))
                .of(story.run(), story.result().complete());
    }

    private static void requireGaps(RunQuestion question) {
        question.base().ifPresent(base -> {
            throw DomainException.invalid(
                    "difference-not-taken-apart",
                    "The run tells the difference to the run %s, and has no gap of its own: take either of the two apart"
                            .formatted(question.comparedWith().run()));
        });
    }

    private GapDecomposition(KeptModel model, RunQuestion question, RunLine line) {
        this.model = model;
        this.question = question;
        this.line = line;
        requireGroup();
        int steps = model.model().stepsPerYear();
        horizon = new Horizon(steps, question.years() * steps);
        var all = ModelUnits.of(model.model(), horizon);
        groups = IntStream.range(0, all.size())
                .filter(at -> line.counts(all.get(at)))
                .boxed()
                .toList();
        units = groups.stream().map(all::get).toList();
        requireBounded();
    }

    private void requireGroup() {
        if (line.band() != null) {
            var detail =
                    "The gap of whole groups is taken apart, not that of a band: ask for %s".formatted(line.group());
            throw DomainException.invalid(BAND, detail, Violation.ofParameter("group", BAND, detail));
        }
    }

    private void requireBounded() {
        var levers = ScenarioLevers.of(model.model(), question.levers());
        long work = units.stream().mapToLong(unit -> work(unit, levers)).sum();
        if (work > MOST_WORK) {
            throw DomainException.invalid(
                    "decomposition-too-large",
                    "Levers (%d) are taken apart in all sets of those that reach a group; with the cells (%d) and steps (%d) of %d groups that is %d, and at most %d are computed: ask for a line of fewer groups, or for a run with fewer levers"
                            .formatted(
                                    question.levers().size(),
                                    units.stream()
                                            .mapToLong(unit -> unit.shape().cells())
                                            .sum(),
                                    horizon.steps(),
                                    units.size(),
                                    work,
                                    MOST_WORK));
        }
    }

    private long work(Unit unit, Scenario levers) {
        int sets = Math.min(levers.reaching(unit).size(), MANY);
        return ((long) unit.shape().cells() * horizon.steps()) << sets;
    }

    private RunDecomposition of(UUID run, boolean complete) {
        var account = account();
        var steps = new ArrayList<GapStep>();
        add(steps, GapCause.DEMAND, account.demand());
        add(steps, GapCause.LEFT, account.left());
        add(steps, GapCause.JOINED, account.joined());
        add(steps, GapCause.PARTICIPATION, Map.of("Hours worked", account.hours()));
        add(steps, GapCause.LEVER, levers());
        var last = line.years().getLast();
        var start = Rounded.of(account.start());
        var end = last.gap().mean();
        var told = steps.stream().map(GapStep::change).reduce(start, BigDecimal::add);
        steps.add(new GapStep(GapCause.UNCERTAINTY, "Uncertainties", end.subtract(told)));
        return new RunDecomposition(
                run,
                complete,
                line.name(),
                line.total(),
                model.model().startsOn(),
                start,
                List.copyOf(steps),
                last.endsOn(),
                end,
                RunCalculation.CODE_VERSION,
                GapWords.of(model, line, start, steps));
    }

    private static void add(List<GapStep> steps, GapCause cause, Map<String, Double> changes) {
        changes.forEach((name, change) -> steps.add(new GapStep(cause, name, Rounded.of(change))));
    }

    private GapAccount account() {
        var account = new GapAccount();
        var projection = new Projection(horizon);
        for (int at = 0; at < units.size(); at++) {
            var group = model.model().groups().get(groups.get(at));
            account.add(units.get(at), group.needed(horizon), projection.of(units.get(at)));
        }
        return account;
    }

    private Map<String, Double> levers() {
        var pulled = new LinkedHashMap<String, Scenario>();
        for (ScenarioLever lever : question.levers()) {
            pulled.put(lever.id(), ScenarioLevers.of(model.model(), List.of(lever)));
        }
        return new Contributions(units, horizon, Figures::gap).of(pulled);
    }
}
