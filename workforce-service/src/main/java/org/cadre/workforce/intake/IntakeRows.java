package org.cadre.workforce.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** The rows of files and what is wrong with them, in plain SQL because there are many. */
@ApplicationScoped
public class IntakeRows {

    private static final String INSERT = "insert into intake_row (job_id, line, row_key, fields) values (?, ?, ?, ?)";

    private static final PlainStatement RESOLVE = new PlainStatement("""
            update intake_row set subject = resolved.subject from unnest(?, cast(? as uuid[])) as resolved (line, subject)
            where job_id = ? and intake_row.line = resolved.line
            """);

    private static final PlainStatement REJECT = new PlainStatement(
            "update intake_row set rejected = true, subject = null where line = any (?) and job_id = ?");

    private final Session database;

    IntakeRows(Session database) {
        this.database = database;
    }

    void add(UUID job, List<IntakeRow> rows) {
        batch(INSERT, rows, (connection, statement, row) -> {
            statement.setObject(1, job);
            statement.setLong(2, row.line());
            statement.setString(3, row.key());
            statement.setArray(4, connection.createArrayOf("text", row.fields().toArray()));
        });
    }

    /** The next rows that were not rejected. */
    List<IntakeRow> after(UUID job, long line, int limit) {
        return database
                .createNativeQuery("""
                        select line, row_key, fields, subject from intake_row
                        where job_id = :job and line > :line and not rejected order by line limit :limit
                        """, Object[].class)
                .setParameter("job", job)
                .setParameter("line", line)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new IntakeRow((long) row[0], (String) row[1], List.of((String[]) row[2]), (UUID) row[3]))
                .toList();
    }

    /** Of the rows between two lines those whose key an earlier row of the file has, with that row's line. */
    List<Object[]> repeated(UUID job, long after, long through) {
        return database.createNativeQuery("""
                        select r.line, min(e.line) from intake_row r
                        join intake_row e on e.job_id = r.job_id and e.row_key = r.row_key and e.line < r.line
                        where r.job_id = :job and r.line > :after and r.line <= :through group by r.line
                        """, Object[].class)
                .setParameter("job", job)
                .setParameter("after", after)
                .setParameter("through", through)
                .getResultList();
    }

    /** Whether a file on its way in is about it too. None is taken further until the transaction ends. */
    public boolean areAbout(UUID subject) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:worker) as text)", String.class)
                .setParameter("worker", IntakeJobs.WORKER)
                .getSingleResult();
        return database.createNativeQuery(
                        "select exists (select from intake_row where subject = :subject)", Boolean.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** Rows of the file by key, whether they were rejected or not. */
    public List<IntakeRow> withKeys(UUID job, Collection<String> keys) {
        return database
                .createNativeQuery("""
                        select line, row_key, fields, subject from intake_row
                        where job_id = :job and row_key = any (:keys)
                        """, Object[].class)
                .setParameter("job", job)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(row -> new IntakeRow((long) row[0], (String) row[1], List.of((String[]) row[2]), (UUID) row[3]))
                .toList();
    }

    void keep(UUID job, Chunk chunk) {
        var subjects = chunk.subjects();
        RESOLVE.change(
                database,
                subjects.keySet().toArray(Long[]::new),
                subjects.values().stream().map(UUID::toString).toArray(String[]::new),
                job);
        REJECT.change(database, chunk.rejected().toArray(Long[]::new), job);
        batch(
                "insert into intake_error (job_id, line, column_name, code, detail) values (?, ?, ?, ?, ?)",
                chunk.errors(),
                (connection, statement, error) -> {
                    statement.setObject(1, job);
                    statement.setLong(2, error.line());
                    statement.setString(3, error.column());
                    statement.setString(4, error.code());
                    statement.setString(5, error.detail());
                });
    }

    void forget(UUID job) {
        database.createNativeMutationQuery("delete from intake_row where job_id = :job")
                .setParameter("job", job)
                .executeUpdate();
    }

    /** Errors behind the one with that number, with their numbers. */
    List<Map.Entry<Long, RowError>> errors(UUID job, long after, int limit) {
        return database
                .createNativeQuery("""
                        select id, line, column_name, code, detail from intake_error
                        where job_id = :job and id > :after order by id limit :limit
                        """, Object[].class)
                .setParameter("job", job)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> Map.entry(
                        (Long) row[0], new RowError((long) row[1], (String) row[2], (String) row[3], (String) row[4])))
                .toList();
    }

    /** Fills the parameters for one row. */
    @FunctionalInterface
    private interface Binding<T> {
        void bind(Connection connection, PreparedStatement statement, T row) throws SQLException;
    }

    private <T> void batch(String sql, List<T> rows, Binding<T> binding) {
        database.doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    binding.bind(connection, statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }
}
