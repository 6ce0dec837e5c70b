package org.cadre.workforce.capacity.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.pathway.PathwayWish.PathwayChoice;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedFigure;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedPeak;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedStaffing;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedStation;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedTeam;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.simulation.Centre;
import org.cadre.workforce.simulation.Choice;
import org.cadre.workforce.simulation.DayFigures;
import org.cadre.workforce.simulation.Diagnosis;
import org.cadre.workforce.simulation.Estimate;
import org.cadre.workforce.simulation.Load;
import org.cadre.workforce.simulation.Proposal;
import org.cadre.workforce.simulation.Simulation;
import org.cadre.workforce.simulation.StaffSearch;
import org.cadre.workforce.simulation.StationFigures;
import org.cadre.workforce.simulation.Study;

/** Simulates the days of a pathway and reads what they were like. */
final class SimulationCalculation {

    /** People times steps of all days and tries; so many take about a second. */
    static final long MOST_WORK = 5_000_000;
    /** A day on which hardly anybody comes has to be set up all the same. */
    private static final double LEAST_WORK_OF_A_DAY = 200;

    private final NewSimulation asked;
    private final Centre centre;

    SimulationCalculation(NewSimulation asked) {
        this.asked = asked;
        centre = new Centre(
                asked.service(),
                asked.closesAtMinute().doubleValue(),
                each("sources", asked.sources(), PathwaySource::source),
                each("teams", asked.teams(), PathwayTeam::team),
                each("steps", asked.steps(), PathwayStep::step));
    }

    SimulationAnswer answer() {
        requireBounded();
        var study = Simulation.study(centre, asked.seed(), asked.replications());
        var diagnosis = new Diagnosis(study);
        return new SimulationAnswer(
                figure(study.of(DayFigures::came)),
                figure(study.of(DayFigures::overrun)),
                figure(study.of(DayFigures::meanStay)),
                figure(study.of(DayFigures::mostPresent)),
                asked.steps().stream()
                        .filter(step -> step.kind() == PathwayStep.StepKind.STATION)
                        .map(step -> station(study, step))
                        .toList(),
                diagnosis.loads().stream().map(SimulationCalculation::team).toList(),
                diagnosis.bottleneck().team().name(),
                Optional.ofNullable(asked.wish()).map(this::staffing).orElse(null),
                diagnosis.inWords());
    }

    private void requireBounded() {
        var tries = asked.wish() == null ? 1 : 1 + asked.wish().tries();
        var day = Math.max(LEAST_WORK_OF_A_DAY, centre.drawn() * centre.steps().size());
        var work = day * asked.replications() * tries;
        if (work > MOST_WORK) {
            throw DomainException.invalidField(
                    "replications",
                    "simulation-too-large",
                    "People times steps, at least 200 a day, times replications and tries are %.0f; one study computes at most %d"
                            .formatted(work, MOST_WORK));
        }
    }

    private SimulatedStation station(Study study, PathwayStep step) {
        Function<ToDoubleFunction<StationFigures>, SimulatedFigure> at =
                figure -> figure(study.at(step.name(), figure));
        return new SimulatedStation(
                step.name(),
                step.team(),
                at.apply(StationFigures::meanWait),
                at.apply(StationFigures::longestWait),
                at.apply(StationFigures::shareTooLong),
                at.apply(StationFigures::longestLine),
                at.apply(StationFigures::gaveUp));
    }

    private static SimulatedTeam team(Load load) {
        return new SimulatedTeam(
                load.team().name(),
                load.team().peak(),
                Rounded.of(load.utilisation()),
                Rounded.of(load.comePerHour()),
                Rounded.of(load.servedPerHour()),
                load.staffFor(1));
    }

    private SimulatedStaffing staffing(PathwayWish wish) {
        var choices = each("wish/choices", wish.choices(), this::choice);
        var proposal = Located.at(
                "wish",
                () -> new StaffSearch(centre, wish.target(), choices, asked.seed(), asked.replications()).find());
        return new SimulatedStaffing(
                proposal instanceof Proposal.Enough,
                proposal.staff().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new SimulatedPeak(each.getKey(), each.getValue()))
                        .toList(),
                proposal.inWords());
    }

    private Choice choice(PathwayChoice wanted) {
        centre.team(wanted.team());
        return wanted.choice();
    }

    private static SimulatedFigure figure(Estimate estimate) {
        return new SimulatedFigure(
                Rounded.of(estimate.mean()), Rounded.of(estimate.low()), Rounded.of(estimate.high()));
    }

    private static <P, T> List<T> each(String part, List<P> parts, Function<P, T> made) {
        return IntStream.range(0, parts.size())
                .mapToObj(index -> Located.at(part + "/" + index, () -> made.apply(parts.get(index))))
                .toList();
    }
}
