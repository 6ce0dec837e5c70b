package org.cadre.appraisal.boardrecord;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Birth dates of board members: written down with the check of an identity, and read for nothing but their retention. */
@ApplicationScoped
public class BirthDates {

    /** Keeps Panache's verbs to this class. */
    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<BirthDate, UUID> {}

    private final Rows rows;
    private final Retention retention;
    private final Ids ids;
    private final BusinessCalendar calendar;

    BirthDates(Rows rows, Retention retention, Ids ids, BusinessCalendar calendar) {
        this.rows = rows;
        this.retention = retention;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** The first time, or instead of what was written before. */
    public void keep(UUID person, String organisation, LocalDate bornOn) {
        var today = calendar.today();
        if (retention
                .on(today)
                .filter(rules -> !rules.isOldEnough(bornOn, today))
                .isPresent()) {
            throw DomainException.invalidField(
                    "bornOn", "birth-date-too-late", "Nobody born on %s sits on a board yet".formatted(bornOn));
        }
        of(person, organisation)
                .ifPresentOrElse(
                        known -> known.correct(bornOn),
                        () -> rows.persist(new BirthDate(ids.next(), person, organisation, bornOn)));
    }

    private Optional<BirthDate> of(UUID person, String organisation) {
        List<BirthDate> known = rows.list("personId = ?1 and organisation = ?2", person, organisation);
        return known.stream().findFirst();
    }
}
