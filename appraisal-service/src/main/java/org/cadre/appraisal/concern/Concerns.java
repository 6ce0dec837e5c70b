package org.cadre.appraisal.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;

/** All concerns of all people. The database shows each to who raised it, and answers a reviewer yes or no. */
@ApplicationScoped
public class Concerns {

    /** Keeps Panache's verbs out of other packages: nobody changes or removes one. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<Concern, UUID> {}

    private record Kind(String name) {}

    private static final String KINDS = "concern-kinds";
    private static final PlainStatement TOLD = new PlainStatement("select concern_is_told(?, ?, ?)");

    private final Store store;
    private final Session database;
    private final ReferenceData reference;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Concerns(Store store, Session database, ReferenceData reference, Ids ids, BusinessCalendar calendar) {
        this.store = store;
        this.database = database;
        this.reference = reference;
        this.ids = ids;
        this.calendar = calendar;
    }

    /**
     * Whether the caller, who reviews an outcome of this person, is to know that it follows a concern. It is not told which,
     * nor how many; to everybody else the answer is no.
     *
     * @param months after a concern, the same day so many months later included; the last day of a month where there is none
     */
    public boolean areTold(UUID person, int months, LocalDate signedOn) {
        return TOLD.isTrue(database, person, months, signedOn);
    }

    Concern record(UUID person, String kind, LocalDate raisedOn, boolean reviewerMayKnow) {
        var today = calendar.today();
        if (raisedOn.isAfter(today)) {
            throw DomainException.invalidField("raisedOn", "concern-in-future", "Today is %s".formatted(today));
        }
        requireKind(kind, today);
        var concern = new Concern(ids.next(), person, kind, raisedOn, reviewerMayKnow, calendar.now());
        store.persistAndFlush(concern);
        return concern;
    }

    /** Those of one person, oldest first. */
    List<Concern> of(UUID person) {
        return store.list("personId = ?1 order by id", person);
    }

    private void requireKind(String kind, LocalDate today) {
        var known = reference.on(today, KINDS, Kind.class).stream()
                .map(item -> item.code())
                .toList();
        if (!known.contains(kind)) {
            throw DomainException.invalidField(
                    "kind", "concern-kind-unknown", "There is no kind %s; there are %s".formatted(kind, known));
        }
    }
}
