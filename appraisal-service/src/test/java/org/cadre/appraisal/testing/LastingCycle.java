package org.cadre.appraisal.testing;

import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** A cycle that goes on for as long as any test looks ahead, on whichever day the tests run. No request may draft one (C1). */
public final class LastingCycle {

    public static final LocalDate FIRST_DAY = LocalDate.parse("2026-04-01");

    private LastingCycle() {}

    public static String draft(String organisation, int year) {
        return draft(organisation, year, FIRST_DAY);
    }

    /** Drafted as it may be, and stretched afterwards. */
    public static String draft(String organisation, int year, LocalDate startsOn) {
        var days = new AppraisalYear(year);
        var id = post(
                        as("hr@" + organisation),
                        "/cycles",
                        Map.of(
                                "organisation",
                                organisation,
                                "name",
                                "Appraisals",
                                "appraisalYear",
                                year,
                                "startsOn",
                                days.firstDay().toString(),
                                "endsOn",
                                days.lastDay().toString()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        stretch(id, startsOn);
        return id;
    }

    private static void stretch(String cycle, LocalDate startsOn) {
        var transactions = Arc.container().instance(Transactions.class).get();
        var database = Arc.container().instance(Session.class).get();
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update appraisal_cycle set starts_on = :first, ends_on = date '2099-03-31' where id = cast(:id as uuid)")
                .setParameter("first", startsOn)
                .setParameter("id", cycle)
                .executeUpdate());
    }
}
