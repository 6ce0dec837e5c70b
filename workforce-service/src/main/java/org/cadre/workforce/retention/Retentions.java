package org.cadre.workforce.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.person.Leavers;
import org.cadre.workforce.person.Leavers.Leaver;
import org.cadre.workforce.retention.RetentionAct.Action;
import org.cadre.workforce.retention.RetentionAct.Reason;
import org.hibernate.Session;

/** What is known of the retention of each record: how it stands, its holds and its log. */
@ApplicationScoped
class Retentions {

    private final Leavers leavers;
    private final RetentionRules rules;
    private final Session database;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Retentions(Leavers leavers, RetentionRules rules, Session database, Ids ids, BusinessCalendar calendar) {
        this.leavers = leavers;
        this.rules = rules;
        this.database = database;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** Of a deleted person the log is left. */
    Optional<Standing> find(UUID personId) {
        return leavers.find(personId)
                .or(() -> deleted(personId))
                .map(person -> new Standing(person, of(personId), rules.on(calendar.today())));
    }

    /** Those who are still somebody. */
    Standing require(UUID personId) {
        return find(personId)
                .filter(standing -> !standing.person().gone())
                .orElseThrow(() -> DomainException.notFound("person", personId));
    }

    void keep(Retention retention) {
        database.persist(retention);
        database.flush();
    }

    void add(LegalHold hold) {
        database.persist(hold);
    }

    /** A line for the log, to be completed and then written. */
    RetentionAct act(Standing standing, Action action, Reason reason, Actor actor) {
        var person = standing.person();
        return new RetentionAct(
                ids.next(), person.personId(), person.employers(), action, reason, actor, calendar.now());
    }

    void log(RetentionAct act) {
        database.persist(act);
    }

    LegalHold requireHold(UUID personId, UUID id) {
        return Optional.ofNullable(database.find(LegalHold.class, id))
                .filter(hold -> hold.personId().equals(personId))
                .orElseThrow(() -> DomainException.notFound("legal-hold", id));
    }

    RetentionView view(Standing standing) {
        var personId = standing.person().personId();
        var holds = database.createQuery(
                        "from LegalHold where personId = :person and releasedAt is null order by placedAt, id",
                        LegalHold.class)
                .setParameter("person", personId)
                .getResultList();
        return RetentionView.of(
                standing,
                holds.stream().map(LegalHold::view).toList(),
                acts(personId).stream().map(RetentionAct::view).toList());
    }

    private Retention of(UUID personId) {
        return Optional.ofNullable(database.find(Retention.class, personId)).orElseGet(() -> new Retention(personId));
    }

    private Optional<Leaver> deleted(UUID personId) {
        var acts = acts(personId);
        return acts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leaver(
                        personId, false, true, null, Set.copyOf(acts.getLast().employers()), 0));
    }

    private List<RetentionAct> acts(UUID personId) {
        return database.createQuery(
                        "from RetentionAct where personId = :person order by actedAt, id", RetentionAct.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
