package org.cadre.workforce.capacity.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.pathway.SimulationAnswer.SimulatedPeak;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.capacity.study.PostCount;
import org.cadre.workforce.capacity.study.PostCover;
import org.cadre.workforce.capacity.study.StaffingMethod;

/** Studies by simulated days. */
@ApplicationScoped
class SimulationMethod implements StaffingMethod<NewSimulation, SimulationAnswer> {

    @Override
    public String kind() {
        return "SIMULATION";
    }

    @Override
    public String resource() {
        return "capacity-simulation";
    }

    @Override
    public String codeVersion() {
        return "simulation-3";
    }

    @Override
    public Class<NewSimulation> questions() {
        return NewSimulation.class;
    }

    @Override
    public Class<SimulationAnswer> answers() {
        return SimulationAnswer.class;
    }

    @Override
    public SimulationAnswer answer(NewSimulation question) {
        return new SimulationCalculation(question).answer();
    }

    @Override
    public String service(NewSimulation question) {
        return question.service();
    }

    @Override
    public PostCount posts(NewSimulation question, SimulationAnswer answer, PostCover cover) {
        PostCover.notTaken(
                "hoursPerWeek", cover.hoursPerWeek(), "a pathway takes daysPerWeek, its shifts say the hours");
        if (answer.staffing() == null || !answer.staffing().enough()) {
            throw PostCover.proposesNothing("Make one with a wish that can be met, which says what is good enough");
        }
        var peaks = answer.staffing().peaks();
        var team = peak(peaks, PostCover.needed("team", cover.team()));
        var hoursPerPost = PostCover.needed("hoursPerPost", cover.hoursPerPost());
        var daysPerWeek = PostCover.needed("daysPerWeek", cover.daysPerWeek());
        var away = Located.at("cover/away", PostCover.needed("away", cover.away())::shrinkage);
        var days = new SimulationCalculation(question).days(question.daysOf(answer), peaks);
        var hours = days.hoursOnDuty(team.team()) * daysPerWeek.doubleValue();
        return PostCount.onDuty(team.staff(), hours, hoursPerPost, away);
    }

    private static SimulatedPeak peak(List<SimulatedPeak> peaks, String team) {
        return peaks.stream()
                .filter(peak -> peak.team().equals(team))
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        "cover/team",
                        "team-not-proposed",
                        "The study proposes staff for %s"
                                .formatted(
                                        peaks.stream().map(SimulatedPeak::team).collect(Collectors.joining(", ")))));
    }
}
