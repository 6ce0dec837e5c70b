package org.cadre.talent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.talent.upstream.workforce.People;

/** Which panels may decide: enough different people with a staff record. */
@ApplicationScoped
class SelectionPanels {

    /** How many have to decide together. */
    record Rule(int minimumMembers) {}

    private static final String SET = "selection-panel";

    private final ReferenceData reference;
    private final People people;
    private final BusinessCalendar calendar;

    SelectionPanels(ReferenceData reference, People people, BusinessCalendar calendar) {
        this.reference = reference;
        this.people = people;
        this.calendar = calendar;
    }

    PanelDecision decision(String reasons, List<UUID> members) {
        refuseRepeated(members);
        refuseTooFew(members.size());
        refuseUnknown(members);
        return new PanelDecision(calendar.today(), reasons, members);
    }

    private static void refuseRepeated(List<UUID> members) {
        var seen = new HashSet<UUID>();
        refuseSeats(
                "panel-member-repeated",
                "This person is named before",
                IntStream.range(0, members.size()).filter(seat -> !seen.add(members.get(seat))));
    }

    private void refuseTooFew(int members) {
        var today = calendar.today();
        var minimum = reference
                .find(today, SET, "LEADERSHIP", Rule.class)
                .orElseThrow(() -> new IllegalStateException("No rule for selection panels counts on " + today))
                .body()
                .minimumMembers();
        if (members < minimum) {
            throw DomainException.invalidField(
                    "panel", "panel-too-small", "A panel has at least %d members".formatted(minimum));
        }
    }

    private void refuseUnknown(List<UUID> members) {
        var known = people.known(members);
        refuseSeats(
                "panel-member-unknown",
                "No staff record of this person has reached this service",
                IntStream.range(0, members.size()).filter(seat -> !known.contains(members.get(seat))));
    }

    private static void refuseSeats(String code, String detail, IntStream seats) {
        var violations = seats.mapToObj(seat -> Violation.ofField("panel." + seat, code, detail))
                .toList();
        if (!violations.isEmpty()) {
            throw DomainException.invalid(code, "This panel cannot decide; see errors", violations);
        }
    }
}
