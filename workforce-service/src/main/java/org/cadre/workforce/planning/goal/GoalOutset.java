package org.cadre.workforce.planning.goal;

import java.util.Arrays;
import java.util.List;
import org.cadre.workforce.forecast.flow.Outlook;
import org.cadre.workforce.forecast.scenario.Lever;
import org.cadre.workforce.forecast.scenario.Scenario;
import org.cadre.workforce.forecast.stock.Arriving;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.model.ModelJoiners.ModelAgeShare;
import org.cadre.workforce.planning.model.ModelUnits;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.cadre.workforce.planning.scenario.ScenarioLevers;

/** What a goal is sought from: the staff groups of a model with the levers of a scenario pulled, as far as is looked ahead. */
final class GoalOutset {

    private final NewPlanningModel model;
    private final Horizon horizon;
    private final Scenario scenario;
    private final List<Unit> asTheyAre;
    private final List<Unit> units;

    GoalOutset(NewPlanningModel model, GoalQuestion question) {
        this.model = model;
        int stepsPerYear = model.stepsPerYear();
        horizon = new Horizon(stepsPerYear, question.asked().horizon() * stepsPerYear);
        scenario = ScenarioLevers.of(model, question.levers());
        asTheyAre = ModelUnits.of(model, horizon);
        units = asTheyAre.stream().map(unit -> scenario.on(unit, horizon)).toList();
    }

    Horizon horizon() {
        return horizon;
    }

    int years() {
        return horizon.steps() / horizon.stepsPerYear();
    }

    /** The first being 1. */
    int lastStepOf(int year) {
        return year * horizon.stepsPerYear() - 1;
    }

    int yearOf(int step) {
        return step / horizon.stepsPerYear() + 1;
    }

    Unit unit(String group) {
        return named(group, units);
    }

    private static Unit named(String group, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    int band(String group, String name) {
        return group(group).bandNames().indexOf(name);
    }

    private ModelGroup group(String name) {
        return model.groups().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The group of a target, of which those that the target is about count and nobody else. */
    Unit counting(GoalTarget target) {
        return counting(target, unit(target.group()));
    }

    /** The same, with the rate of leaving multiplied from a step on: by a lever beside those of the scenario. */
    Unit counting(GoalTarget target, double leaverFactor, int from) {
        var pulled = scenario.scalingLeavers(target.group(), leaverFactor, from)
                .on(named(target.group(), asTheyAre), horizon);
        return counting(target, pulled);
    }

    /** Names of the levers below which the rate of leaving does not fall, in any step from one to another. */
    List<String> floorsOfLeaving(GoalTarget target, int from, int to) {
        return scenario.keepingUpLeavers(unit(target.group()), from, to).stream()
                .map(Lever::id)
                .toList();
    }

    private Unit counting(GoalTarget target, Unit unit) {
        return target.band() == null
                ? unit
                : unit.with(unit.worth().in(unit.shape(), band(target.group(), target.band())));
    }

    /** Full-time equivalents that a target wants at the end of a step. */
    double wanted(GoalTarget target, int step) {
        return target.fte() == null
                ? unit(target.group()).need().required().at(step) - target.gap().doubleValue()
                : target.fte().doubleValue();
    }

    /** Recruits, so many in the course of each step. */
    Intake intake(Unit unit, Route route, int band, Series heads, List<ModelAgeShare> ages) {
        var shares = new double[unit.shape().ages()];
        ages.forEach(
                age -> shares[unit.shape().cell(0, age.age())] += age.share().doubleValue());
        var intake = Intake.of(unit.shape(), route, band, heads, shares);
        var exits = group(unit.group()).bands().get(band).centralExits();
        return new Arriving(unit.flows().hazards(), horizon).exposed(intake, exits);
    }

    /** The full-time equivalents of a unit at the end of a step, and how far chance may take them. */
    Outlook outlook(Unit unit, int step) {
        return new Projection(horizon).outlook(unit, unit.worth().participation(step), step);
    }

    /** Of numbers given year by year, the last of which goes on, the part of each step. */
    double[] perStep(List<? extends Number> years) {
        var steps = new double[horizon.steps()];
        Arrays.setAll(
                steps,
                step -> years.get(Math.min(yearOf(step), years.size()) - 1).doubleValue() / horizon.stepsPerYear());
        return steps;
    }

    /** Of numbers given step by step, the sum of each year. */
    List<Double> perYear(double[] steps) {
        var years = new Double[years()];
        Arrays.setAll(
                years,
                year -> Arrays.stream(steps, year * horizon.stepsPerYear(), (year + 1) * horizon.stepsPerYear())
                        .sum());
        return List.of(years);
    }
}
