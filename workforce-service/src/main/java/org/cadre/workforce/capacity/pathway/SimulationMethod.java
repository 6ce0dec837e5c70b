package org.cadre.workforce.capacity.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.capacity.study.StudyMethod;

/** Studies by simulated days. */
@ApplicationScoped
class SimulationMethod implements StudyMethod<NewSimulation, SimulationAnswer> {

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
        return "simulation-1";
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
}
