package org.cadre.workforce.planning.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.goal.Answer;
import org.cadre.workforce.forecast.goal.Lack;
import org.cadre.workforce.forecast.goal.Market;
import org.cadre.workforce.forecast.goal.Option;
import org.cadre.workforce.forecast.goal.Response;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalLimit;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalOutcome;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalRecruited;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalShortfall;
import org.cadre.workforce.planning.goal.GoalFindings.GoalObstacles;

/** The cheapest mix of recruits that meets all targets, by a linear programme; or the limits that stand in its way. */
final class MixGoal {

    /** Names the pay of recruits in their response; no target is called so. */
    private static final String PAY = "";

    private final GoalOutset outset;
    private final GoalMix mix;
    private final Map<String, GoalTarget> targets = new LinkedHashMap<>();

    MixGoal(GoalOutset outset, List<GoalTarget> wanted, GoalMix mix) {
        this.outset = outset;
        this.mix = mix;
        wanted.forEach(target -> targets.put("%s by year %d".formatted(target.staff(), target.byYear()), target));
    }

    GoalFindings found() {
        var lacks = new ArrayList<Lack>();
        targets.forEach((name, target) -> lacks.add(lack(name, target)));
        var options = IntStream.range(0, mix.recruits().size())
                .mapToObj(at -> Located.at(
                        "mix/recruits/" + at, () -> option(mix.recruits().get(at))))
                .toList();
        return switch (new Market(lacks, options, budget()).seek()) {
            case Answer.Mix found -> found(found);
            case Answer.OutOfReach not -> outOfReach(not);
        };
    }

    /** Wanted at the ends of the years, and nobody between them. */
    private Lack lack(String name, GoalTarget target) {
        var figures =
                new Projection(outset.horizon()).of(outset.counting(target)).figures();
        var missing = IntStream.range(0, figures.size())
                .mapToObj(step -> (outset.horizon().endsYear(step) ? outset.wanted(target, step) : 0)
                        - figures.get(step).fte())
                .toList();
        return new Lack(name, outset.lastStepOf(target.byYear()), missing);
    }

    private Option option(GoalRecruits recruits) {
        var unit = outset.unit(recruits.group());
        var one = intake(recruits, Series.of("heads", 1));
        var response = Response.ofIntake(PAY, paid(unit, recruits), one, outset.horizon());
        for (var each : targets.entrySet()) {
            if (each.getValue().group().equals(recruits.group())) {
                response = response.and(
                        Response.ofIntake(each.getKey(), outset.counting(each.getValue()), one, outset.horizon()));
            }
        }
        var most = Series.of("mostPerYear", outset.perStep(recruits.mostPerYear()));
        var price = Series.of("priceEach", recruits.priceEach().doubleValue());
        return new Option(recruits.name(), most, price, response, lead(recruits));
    }

    private int lead(GoalRecruits recruits) {
        return recruits.leadYears() * outset.horizon().stepsPerYear();
    }

    private Intake intake(GoalRecruits recruits, Series heads) {
        int band = outset.band(recruits.group(), recruits.band());
        return outset.intake(outset.unit(recruits.group()), recruits.route(), band, heads, recruits.ages());
    }

    private static Unit paid(Unit unit, GoalRecruits recruits) {
        var pay = Cells.all("payPerYear", unit.shape(), recruits.payPerYear().doubleValue());
        return unit.with(new Worth(unit.worth().participation(), pay));
    }

    private List<Double> budget() {
        return mix.budgetPerYear().isEmpty()
                ? List.of()
                : Arrays.stream(outset.perStep(mix.budgetPerYear())).boxed().toList();
    }

    private GoalFindings found(Answer.Mix found) {
        var recruited = mix.recruits().stream()
                .map(recruits -> recruited(recruits, found))
                .toList();
        var outcomes = outcomes(found);
        return GoalFindings.ofMix(
                recruited,
                Rounded.of(found.cost()),
                outcomes,
                GoalObstacles.NONE,
                MixWords.of(recruited, found.cost(), outcomes));
    }

    private GoalRecruited recruited(GoalRecruits recruits, Answer.Mix found) {
        var years = outset.perYear(steps(recruits, found));
        return new GoalRecruited(
                recruits.name(), years.stream().map(Rounded::of).toList());
    }

    private static double[] steps(GoalRecruits recruits, Answer.Mix found) {
        return found.bought().get(recruits.name()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** From projections with the mix in the plan: its programme is not believed. */
    private List<GoalOutcome> outcomes(Answer.Mix found) {
        return points().map(point -> {
                    var unit = outset.counting(point.target());
                    var joiners = unit.flows().joiners();
                    for (var recruits : mix.recruits()) {
                        if (recruits.group().equals(unit.group())) {
                            var heads = Series.of("heads", steps(recruits, found));
                            joiners = joiners.and(intake(recruits, heads.after(lead(recruits))));
                        }
                    }
                    int step = outset.lastStepOf(point.year());
                    var with = unit.with(unit.flows().with(joiners));
                    return point.outcome(outset.outlook(unit, step), outset.outlook(with, step));
                })
                .toList();
    }

    /** Each target in each year from its own on. */
    private Stream<GoalPoint> points() {
        return targets.values().stream()
                .flatMap(target ->
                        IntStream.rangeClosed(target.byYear(), outset.years()).mapToObj(year -> point(target, year)));
    }

    private GoalPoint point(GoalTarget target, int year) {
        return new GoalPoint(target, year, outset.wanted(target, outset.lastStepOf(year)));
    }

    private GoalFindings outOfReach(Answer.OutOfReach not) {
        var shortfalls = shortfalls(not.shortfalls());
        var closes = not.closes() < not.steps() ? Integer.valueOf(outset.yearOf(not.closes())) : null;
        var obstacles =
                new GoalObstacles(shortfalls, limits(not.limits()), not.notTried(), limits(not.together()), closes);
        var outcomes = points().map(point ->
                        point.outcome(outset.outlook(outset.counting(point.target()), outset.lastStepOf(point.year()))))
                .toList();
        var words = MixWords.of(obstacles, shortfalls(not.tooEarly()), not.even());
        return GoalFindings.ofMix(List.of(), null, outcomes, obstacles, words);
    }

    private List<GoalShortfall> shortfalls(List<Answer.Shortfall> shortfalls) {
        return shortfalls.stream()
                .map(each -> point(targets.get(each.need()), outset.yearOf(each.step()))
                        .shortfall(each.fte()))
                .toList();
    }

    private List<GoalLimit> limits(List<Answer.Limit> limits) {
        return limits.stream()
                .map(limit -> MixWords.limit(limit, outset.horizon()))
                .toList();
    }
}
