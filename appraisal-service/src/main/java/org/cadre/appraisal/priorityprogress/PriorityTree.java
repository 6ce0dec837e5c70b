package org.cadre.appraisal.priorityprogress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.appraisal.priority.KnownPriority;

/** Which priorities count towards which: each towards itself, and towards all that it is a part of. */
record PriorityTree(Map<UUID, KnownPriority> priorities) {

    /**
     * That what serves one priority serves another.
     *
     * @param whole the priority itself, or what it is a part of
     */
    record Part(UUID whole, UUID part) {}

    static PriorityTree of(List<KnownPriority> priorities) {
        return new PriorityTree(priorities.stream().collect(Collectors.toMap(KnownPriority::id, Function.identity())));
    }

    /** What is over, and so none of them, has nothing above it any more. */
    List<Part> parts() {
        return priorities.values().stream()
                .flatMap(priority -> upwards(priority).map(whole -> new Part(whole.id(), priority.id())))
                .toList();
    }

    private Stream<KnownPriority> upwards(KnownPriority priority) {
        return Stream.iterate(Optional.of(priority), Optional::isPresent, one -> one.flatMap(this::above))
                .flatMap(Optional::stream);
    }

    private Optional<KnownPriority> above(KnownPriority priority) {
        return Optional.ofNullable(priority.servesId()).map(priorities::get);
    }
}
