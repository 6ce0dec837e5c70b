package org.cadre.appraisal.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;

/** All concerns of all people. The database shows each to who raised it, and answers others yes or no. */
@ApplicationScoped
public class Concerns {

    /** Keeps Panache's verbs out of other packages: nobody changes or removes one. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<Concern, UUID> {}

    private record Kind(String name) {}

    private static final String KINDS = "concern-kinds";
    private static final PlainStatement RAISED = new PlainStatement("select concern_was_raised(?, ?, ?)");

    private final Store store;
    private final Session database;
    private final ReferenceData reference;
    private final Event<ConcernRecorded> watchers;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Concerns(
            Store store,
            Session database,
            ReferenceData reference,
            Event<ConcernRecorded> watchers,
            Ids ids,
            BusinessCalendar calendar) {
        this.store = store;
        this.database = database;
        this.reference = reference;
        this.watchers = watchers;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** Whether somebody raised one between two days, both included. It is not told which, nor how many. */
    public boolean wasRaised(UUID person, LocalDate since, LocalDate till) {
        return RAISED.isTrue(database, person, since, till);
    }

    Concern record(UUID person, String kind, LocalDate raisedOn) {
        var today = calendar.today();
        if (raisedOn.isAfter(today)) {
            throw DomainException.invalidField("raisedOn", "concern-in-future", "Today is %s".formatted(today));
        }
        requireKind(kind, today);
        var concern = new Concern(ids.next(), person, kind, raisedOn, calendar.now());
        store.persistAndFlush(concern);
        watchers.fire(new ConcernRecorded(person, raisedOn));
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
