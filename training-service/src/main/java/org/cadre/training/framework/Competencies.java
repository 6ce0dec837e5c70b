package org.cadre.training.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The competencies that count on a day, for the features that refer to them by code. */
@ApplicationScoped
public class Competencies {

    private final Frameworks frameworks;

    Competencies(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** Names by code. */
    public Map<String, String> on(LocalDate day) {
        return frameworks.on(day).stream()
                .flatMap(Framework::competencies)
                .collect(Collectors.toMap(Competency::code, Competency::name, (first, second) -> first));
    }

    public List<String> codesOfAreas(LocalDate day, List<String> areas) {
        return frameworks.on(day).stream()
                .flatMap(framework -> areas.stream().flatMap(framework::competenciesOf))
                .map(Competency::code)
                .distinct()
                .toList();
    }
}
