package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.export.Column;
import org.cadre.appraisal.export.CsvExport;
import org.cadre.appraisal.export.CsvFile;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** The members of a cycle as a file for a spreadsheet: ids, codes and days. */
@ApplicationScoped
class MembersExport {

    static final String COLUMNS =
            "personId, standing, appraisalId, state, appraiserId, dueOn, completedOn, lastCompletedOn, standingAtClose";

    private static final List<String> NAMES = CsvFile.names(COLUMNS);

    private static final CsvFile<List<String>> FILE = new CsvFile<>(
            "cycle-member",
            IntStream.range(0, NAMES.size())
                    .mapToObj(place -> new Column<List<String>>(NAMES.get(place), row -> row.get(place)))
                    .toList());

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
    private final CsvExport export;

    MembersExport(Session database, CsvExport export) {
        this.database = database;
        this.export = export;
    }

    StreamingOutput of(KnownCycle cycle) {
        return export.ofScope(
                FILE,
                "cycle " + cycle.id(),
                cycle.organisation(),
                last -> page(cycle.id(), last.map(row -> UUID.fromString(row.getFirst()))));
    }

    private List<List<String>> page(UUID cycle, Optional<UUID> last) {
        return ROWS.rows(database, MembersExport::values, cycle, last.orElse(CycleMembers.NOBODY), CsvExport.PAGE);
    }

    private static List<String> values(ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (var column = 1; column <= NAMES.size(); column++) {
            values.add(Objects.requireNonNullElse(row.getString(column), ""));
        }
        return List.copyOf(values);
    }
}
