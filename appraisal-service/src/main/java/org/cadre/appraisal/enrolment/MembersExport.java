package org.cadre.appraisal.enrolment;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/**
 * The members of a cycle as a CSV file: ids, codes and days, and so nothing that a spreadsheet would run. The caller was
 * shown to be allowed to before; a page is read in a transaction of its own, so that none waits for a slow reader.
 */
@ApplicationScoped
class MembersExport {

    static final List<String> COLUMNS = List.of(
            "personId",
            "standing",
            "appraisalId",
            "state",
            "appraiserId",
            "dueOn",
            "completedOn",
            "lastCompletedOn",
            "standingAtClose");

    private static final int PAGE = 1000;

    private static final PlainStatement ROWS = new PlainStatement("""
            select member.person_id, member.standing, appraisal.id, appraisal.state, appraisal.appraiser_id,
                   appraisal.due_on, appraisal.completed_on, %s,
                   coalesce(member.standing_at_close, case when cycle.status = 'CLOSED' then member.standing end)
            from cycle_member member join appraisal_cycle cycle on cycle.id = member.cycle_id
            left join appraisal on appraisal.id = member.appraisal_id
            where member.cycle_id = ? and member.person_id > ?
            order by member.person_id limit ?
            """.formatted(MembersOfCycle.LAST_COMPLETED));

    private final Session database;
    private final Transactions transactions;

    MembersExport(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @ActivateRequestContext
    void write(UUID cycle, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(COLUMNS);
            var page = page(cycle, new UUID(0, 0));
            while (!page.isEmpty()) {
                page.forEach(csv::writeRecord);
                page = page(cycle, UUID.fromString(page.getLast().getFirst()));
            }
        }
    }

    private List<List<String>> page(UUID cycle, UUID after) {
        return transactions.bySystem(() -> ROWS.rows(
                database,
                row -> {
                    var values = new ArrayList<String>();
                    for (var column = 1; column <= COLUMNS.size(); column++) {
                        var value = row.getString(column);
                        values.add(value == null ? "" : value);
                    }
                    return List.copyOf(values);
                },
                cycle,
                after,
                PAGE));
    }
}
