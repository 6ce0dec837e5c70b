package org.cadre.training.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about frameworks. */
public sealed interface FrameworkEvent extends DomainEvent {

    UUID frameworkId();

    @Override
    default UUID aggregateId() {
        return frameworkId();
    }

    @Override
    default String topic() {
        return "cadre.training.frameworks.v1";
    }

    /**
     * A competency with its place.
     *
     * @param standard code of the standard it belongs to
     * @param area code of the area it belongs to
     */
    record PlacedCompetency(String code, String name, String standard, String area) {}

    /** These competencies count from a day on. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Published(
            UUID frameworkId,
            String name,
            String version,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            List<PlacedCompetency> competencies,
            Instant occurredAt)
            implements FrameworkEvent {

        static Published of(Framework framework, Instant now) {
            return new Published(
                    framework.id(),
                    framework.body().name(),
                    framework.body().version(),
                    framework.validFrom(),
                    framework.validTo(),
                    placed(framework),
                    now);
        }

        @Override
        public String type() {
            return "cadre.training.framework.published.v1";
        }

        private static List<PlacedCompetency> placed(Framework framework) {
            return framework.body().areas().stream()
                    .flatMap(area -> area.standards().stream()
                            .flatMap(standard -> standard.competencies().stream()
                                    .map(competency -> new PlacedCompetency(
                                            competency.code(), competency.name(), standard.code(), area.code()))))
                    .toList();
        }
    }
}
