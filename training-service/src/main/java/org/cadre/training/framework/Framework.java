package org.cadre.training.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.reference.ReferenceItem;

/**
 * One version of a framework and the days on which it counts.
 *
 * @param validTo last day, included; empty for ever
 */
record Framework(UUID id, LocalDate validFrom, Optional<LocalDate> validTo, Body body) {

    /** The framework as it stands in the reference data. */
    record Body(UUID id, String name, String version, List<Area> areas) {}

    record Area(String code, String name, List<Standard> standards) {}

    record Standard(String code, String name, List<Competency> competencies) {}

    static Framework of(ReferenceItem<Body> item) {
        return new Framework(item.body().id(), item.validFrom(), item.validTo(), item.body());
    }

    Stream<Competency> competencies() {
        return body.areas().stream()
                .flatMap(area -> area.standards().stream())
                .flatMap(standard -> standard.competencies().stream());
    }

    Stream<Competency> competenciesOf(String areaCode) {
        return body.areas().stream()
                .filter(area -> area.code().equals(areaCode))
                .flatMap(area -> area.standards().stream())
                .flatMap(standard -> standard.competencies().stream());
    }
}
