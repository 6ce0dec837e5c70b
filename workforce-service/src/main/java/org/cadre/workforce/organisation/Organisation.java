package org.cadre.workforce.organisation;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An organisation with its whole history. A change returns the fact to publish. */
@Entity
@CheckReturnValue
class Organisation {

    private static final Comparator<Membership> BY_DAY = Comparator.comparing(Membership::validFrom)
            .thenComparing(Membership::kind)
            .thenComparing(Membership::code);

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationType type;

    private LocalDate opensOn;
    private LocalDate closesOn;

    @ElementCollection
    @CollectionTable(name = "organisation_membership", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Membership> memberships = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_succession", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Succession> successors = new HashSet<>();

    protected Organisation() {}

    Organisation(UUID id, OrganisationFacts facts) {
        this.id = id;
        this.code = facts.code();
        this.type = facts.type();
        take(facts);
    }

    /** Becomes what the facts say; empty if it already was. Code and type never change. */
    Optional<OrganisationEvent> become(OrganisationFacts facts, Instant now) {
        if (facts.equals(facts())) {
            return Optional.empty();
        }
        take(facts);
        return Optional.of(recorded(now));
    }

    OrganisationEvent recorded(Instant now) {
        return new OrganisationEvent.Recorded(
                id, code, name, type, opensOn, closesOn, memberships(), successors(), now);
    }

    OrganisationFacts facts() {
        return new OrganisationFacts(code, name, type, opensOn, closesOn, memberships(), successors());
    }

    OrganisationState stateOn(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return OrganisationState.PLANNED;
        }
        return closesOn != null && day.isAfter(closesOn) ? OrganisationState.CLOSED : OrganisationState.OPEN;
    }

    /** What it belongs to on a day, the widest first. */
    List<Membership> membershipsOn(LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.countsOn(day))
                .sorted(Comparator.comparing(Membership::kind).thenComparing(Membership::code))
                .toList();
    }

    private void take(OrganisationFacts facts) {
        name = facts.name();
        opensOn = facts.opensOn();
        closesOn = facts.closesOn();
        replace(memberships, facts.memberships());
        replace(successors, facts.successors());
    }

    private static <T> void replace(Set<T> held, List<T> wanted) {
        held.retainAll(new ArrayList<>(wanted));
        held.addAll(wanted);
    }

    private List<Membership> memberships() {
        return memberships.stream().sorted(BY_DAY).toList();
    }

    List<Succession> successors() {
        return successors.stream()
                .sorted(Comparator.comparing(Succession::code))
                .toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    OrganisationType type() {
        return type;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }
}
