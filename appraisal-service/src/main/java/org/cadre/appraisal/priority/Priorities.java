package org.cadre.appraisal.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.security.Caller;

/** Answers which priorities count: those of an organisation and the national ones. */
@ApplicationScoped
public class Priorities {

    /** A national priority as the reference data holds it. */
    private record National(UUID id, String name) {}

    private final OrganisationalPriorities own;
    private final ReferenceData reference;

    Priorities(OrganisationalPriorities own, ReferenceData reference) {
        this.own = own;
        this.reference = reference;
    }

    /** Ids of what an objective of a year may serve. */
    public Set<UUID> of(String organisation, AppraisalYear year) {
        return in(organisation, year).stream().map(KnownPriority::id).collect(Collectors.toSet());
    }

    /** What counts on at least one day of a year, the organisation's own first. */
    public List<KnownPriority> in(String organisation, AppraisalYear year) {
        return all(organisation, year.firstDay())
                .filter(priority -> priority.countsIn(year))
                .toList();
    }

    /** Whether there is a priority of the organisation or the nation that counts on at least one day of a time. */
    boolean isKnown(UUID id, String organisation, Validity time) {
        return all(organisation, time.first())
                .anyMatch(priority -> priority.id().equals(id) && time.hasADayOf(priority.validity()));
    }

    /** What counts on a day, the organisation's own first. */
    List<KnownPriority> on(String organisation, LocalDate day) {
        return all(organisation, day).filter(priority -> priority.countsOn(day)).toList();
    }

    private Stream<KnownPriority> all(String organisation, LocalDate from) {
        var national = reference.all("national-priorities", National.class).stream()
                .map(item -> new KnownPriority(
                        item.body().id(),
                        Caller.ENGLAND,
                        item.body().name(),
                        new Validity(item.validFrom(), item.validTo().orElse(null)),
                        null));
        return Stream.concat(own.of(organisation, from).stream(), national);
    }
}
