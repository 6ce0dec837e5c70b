package org.cadre.workforce.capacity.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cadre.workforce.capacity.pathway.PathwayWish.PathwayChoice;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedFigure;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedPeak;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedStaffing;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedStation;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedTeam;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedUrgency;
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
import org.cadre.workforce.simulation.Source;
import org.cadre.workforce.simulation.StaffSearch;
import org.cadre.workforce.simulation.StationFigures;
import org.cadre.workforce.simulation.Study;
import org.cadre.workforce.simulation.TeamFigures;

/** Simulates the days of a pathway and reads what they were like. */
final class SimulationCalculation {

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
        var study = study();
        var diagnosis = new Diagnosis(study);
        return new SimulationAnswer(
                figure(study.of(DayFigures::came)),
                figure(study.of(DayFigures::overrun)),
                figure(study.meanStay()),
                figure(study.medianStay()),
                figure(study.of(DayFigures::left)),
                figure(study.of(DayFigures::mostPresent)),
                asked.steps().stream()
                        .filter(step -> step.kind() == PathwayStep.StepKind.STATION)
                        .map(step -> station(study, step))
                        .toList(),
                diagnosis.loads().stream().map(load -> team(study, load)).toList(),
                diagnosis.bottleneck().team().name(),
                Optional.ofNullable(asked.wish())
                        .map(wish -> staffing(wish, study.days().size()))
                        .orElse(null),
                Optional.ofNullable(asked.precision())
                        .map(wanted -> SimulatedPrecision.of(wanted, study))
                        .orElse(null),
                diagnosis.inWords());
    }

    private Study study() {
        return asked.precision() == null
                ? Simulation.study(centre, asked.seed(), asked.replications())
                : Simulation.untilKnown(centre, asked.seed(), asked.precision().precision());
    }

    /** So many of the same days with so many of each of these teams on its largest shift. */
    Study days(int replications, List<SimulatedPeak> peaks) {
        var staffed = centre;
        for (var peak : peaks) {
            staffed = staffed.with(centre.team(peak.team()).withPeak(peak.staff()));
        }
        return Simulation.study(staffed, asked.seed(), replications);
    }

    /** What simulating all of it asks for. */
    SimulationWork work() {
        var tries = asked.wish() == null ? 0 : StaffSearch.mostTries(choices(asked.wish()));
        return new SimulationWork(centre.effort(), asked.mostDays(), tries);
    }

    private SimulatedStation station(Study study, PathwayStep step) {
        return new SimulatedStation(
                step.name(),
                step.team(),
                figure(study.at(step.name(), StationFigures::called)),
                figure(study.meanWait(step.name())),
                figure(study.longestWait(step.name())),
                step.acceptableWait() == null ? null : figure(study.shareTooLong(step.name())),
                figure(study.at(step.name(), StationFigures::longestLine)),
                figure(study.at(step.name(), StationFigures::gaveUp)),
                step.callsUrgentFirst() ? byUrgency(study, step.name()) : null);
    }

    private List<SimulatedUrgency> byUrgency(Study study, String station) {
        return centre.sources().stream()
                .map(Source::urgency)
                .distinct()
                .sorted()
                .map(urgency -> new SimulatedUrgency(
                        urgency,
                        figure(study.at(
                                station, figures -> figures.waits().get(urgency).called())),
                        figure(study.meanWaitOf(station, urgency))))
                .toList();
    }

    private static SimulatedTeam team(Study study, Load load) {
        return new SimulatedTeam(
                load.team().name(),
                load.team().peak(),
                Rounded.of(load.utilisation()),
                Rounded.of(load.comePerHour()),
                Rounded.of(load.servedPerHour()),
                load.staffFor(1),
                figure(study.ofTeam(load.team().name(), TeamFigures::utilisation)));
    }

    private SimulatedStaffing staffing(PathwayWish wish, int replications) {
        var choices = choices(wish);
        var proposal = Located.at(
                "wish", () -> new StaffSearch(centre, wish.target(), choices, asked.seed(), replications).find());
        return new SimulatedStaffing(
                proposal instanceof Proposal.Enough,
                proposal.staff().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new SimulatedPeak(each.getKey(), each.getValue()))
                        .toList(),
                proposal.inWords());
    }

    private List<Choice> choices(PathwayWish wish) {
        return each("wish/choices", wish.choices(), this::choice);
    }

    private Choice choice(PathwayChoice wanted) {
        centre.team(wanted.team());
        return wanted.choice();
    }

    /** Left out where there was nobody it could be of. */
    private static SimulatedFigure figure(Optional<Estimate> estimate) {
        return estimate.map(SimulationCalculation::figure).orElse(null);
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
