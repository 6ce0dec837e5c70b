package org.cadre.appraisal.listing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;

/**
 * A page of what somebody has a part in is one look at each organisation that comes up in it, and not one at each thing. Its reason says
 * which things of others were shown, so that whose they were can be told later. What is one's own is in no audit.
 */
@ApplicationScoped
public class ListsOnRecord {

    /**
     * A thing in a list.
     *
     * @param personId whom it is about
     * @param organisation ODS code of the organisation it belongs to
     */
    public record Listed(UUID id, UUID personId, String organisation) {}

    private final Ledger ledger;

    ListsOnRecord(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Records a page before it is shown.
     *
     * @param resource kind of the things, such as {@code appraisal}
     * @param reader who looks
     * @param page in the order in which it is shown
     */
    public void record(String resource, UUID reader, List<Listed> page) {
        var looks = page.stream()
                .filter(listed -> !listed.personId().equals(reader))
                .collect(groupingBy(
                        Listed::organisation,
                        TreeMap::new,
                        mapping(listed -> listed.id().toString(), joining(" ", "shown ", ""))))
                .entrySet()
                .stream()
                .map(at -> AuditedAct.of("list", resource, "party " + reader, at.getKey())
                        .because(at.getValue()))
                .toList();
        if (looks.isEmpty()) {
            ledger.recordNothing();
        } else {
            ledger.record(looks);
        }
    }
}
