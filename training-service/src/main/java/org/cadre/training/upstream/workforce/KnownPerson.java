package org.cadre.training.upstream.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A person as far as training reads the events of workforce. */
record KnownPerson(UUID personId, Optional<String> staffUid, Optional<List<Post>> assignments) {

    record Post(String organisation, LocalDate startsOn, Optional<LocalDate> endsOn, Optional<UUID> managerId) {}

    List<Assignment> places() {
        return posts().map(post -> new Assignment(post.organisation(), post.startsOn(), post.endsOn()))
                .toList();
    }

    List<ReportingLine> reportingLines() {
        return posts().flatMap(post -> post.managerId().stream()
                        .map(manager -> new ReportingLine(manager, post.startsOn(), post.endsOn())))
                .toList();
    }

    private Stream<Post> posts() {
        return assignments.stream().flatMap(List::stream);
    }
}
