package org.cadre.benchmarks.appraisal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.sql.Statements;
import org.cadre.benchmarks.suite.Database;
import org.cadre.local.daemon.Pause;

/** Writes people and appraisals into the tables of the service, which keeps its figures of them itself. */
final class Filling {

    /** An employer that gets no appraisals here: the one that will open a large cycle. */
    static final String LARGE = "RYX";
    /** Another, which opens a small one meanwhile. */
    static final String SMALL = "RRU";

    private static final int YEARS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final Database database;
    private final LocalDate today;
    private final int year;
    private long people;

    Filling(Database database, LocalDate today) {
        this.database = database;
        this.today = today;
        this.year = today.minusMonths(YEARS).getYear();
    }

    /** Who was written so far. */
    Population population() {
        return new Population(people, employers().size());
    }

    int year() {
        return year;
    }

    LocalDate today() {
        return today;
    }

    /** Who have them; each has one person without a line manager. */
    List<String> employers() {
        return database
                .rows("select code from workforce_organisation where code ~ '^R[A-Z0-9]{2}$'"
                        + " and code not in ('RR8', 'RDU', '%s', '%s') order by code".formatted(LARGE, SMALL))
                .stream()
                .map(List::getFirst)
                .toList();
    }

    /**
     * Until there are so many appraisals. No cycle is open meanwhile, so that the service starts none of its own; afterwards it
     * compares every cycle with who works there and has to find nothing to change.
     */
    void upTo(int appraisals) {
        var wanted = appraisals / YEARS + employers().size();
        close();
        run(
                "appraisals.sql",
                Map.of(
                        "first_person", people,
                        "last_person", wanted - 1,
                        "year", year,
                        "today", today,
                        "left_out", LARGE + "," + SMALL));
        people = wanted;
        settle();
        open();
        database.run("vacuum (analyze)");
        database.run("delete from cycle_comparison");
        settle();
        requireUntouched();
    }

    /** The staff of the employers that open cycles. */
    void employ(int large, int small) {
        employ(LARGE, 0, large);
        employ(SMALL, large, small);
        settle();
        database.run("vacuum (analyze)");
    }

    private void employ(String organisation, long first, int staff) {
        run("employer.sql", Map.of("first", first, "last", first + staff - 1, "organisation", organisation));
    }

    private void close() {
        changeCycles("status = 'CLOSED'");
    }

    /** As if they had never been closed: what is kept of a close would be told instead of the figures of today. */
    private void open() {
        changeCycles("status = 'OPEN', closed_on = null");
        for (var kept : List.of("cycle_final_tally", "cycle_line")) {
            database.run("delete from %s where cycle_id in (select id from appraisal_cycle where status = 'OPEN')"
                    .formatted(kept));
        }
    }

    private void changeCycles(String change) {
        database.run("update appraisal_cycle set %s where appraisal_year = %d and starts_on = '%d-04-01'"
                .formatted(change, year, year));
    }

    /** Until the service has looked at everybody and added everything up. */
    void settle() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (isBusy()) {
            if (System.nanoTime() > end) {
                throw new WrongAnswer("The service did not come to rest within " + PATIENCE);
            }
            Pause.of(GLANCE);
        }
    }

    private boolean isBusy() {
        return database.number("""
                select (select count(*) from cycle_member_due) + (select count(*) from cycle_tally_change)
                     + (select count(*) from appraisal_cycle cycle
                        left join cycle_comparison done on done.cycle_id = cycle.id and done.compared_on = '%s'
                        where cycle.status = 'OPEN' and done.cycle_id is null)
                """.formatted(today)) > 0;
    }

    /** What was written is as the service itself would have written it. */
    private void requireUntouched() {
        var appraisals = (people - employers().size()) * YEARS;
        var kept = database.number("select coalesce(sum(tally), 0) from cycle_tally where kind = 'APPRAISAL'");
        var changed = database.number("select count(*) from cycle_member where since >= '%s'".formatted(today));
        if (kept != appraisals || changed > 0) {
            throw new WrongAnswer("%d appraisals were written, the service keeps count of %d and put %d members right"
                    .formatted(appraisals, kept, changed));
        }
    }

    private void run(String file, Map<String, ?> values) {
        try (var connection = database.asSuperuser()) {
            for (var statement : Statements.of(file).all()) {
                run(connection, statement, values);
            }
        } catch (SQLException e) {
            throw new WrongAnswer("%s could not be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void run(Connection connection, Statements.Statement statement, Map<String, ?> values)
            throws SQLException {
        try (var prepared = connection.prepareStatement(statement.sql())) {
            for (var place = 0; place < statement.names().size(); place++) {
                prepared.setObject(place + 1, values.get(statement.names().get(place)));
            }
            prepared.execute();
        }
    }
}
