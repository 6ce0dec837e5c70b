package org.cadre.appraisal.upstream.training;

import java.util.List;

/** A version of a framework with its competencies in their order. */
public record Framework(String name, String version, List<Competency> competencies) {

    /** Something a person can be good at. */
    public record Competency(String code, String name) {}

    public Framework {
        competencies = List.copyOf(competencies);
    }
}
