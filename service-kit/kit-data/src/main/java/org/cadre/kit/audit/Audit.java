package org.cadre.kit.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.security.Caller;
import org.hibernate.Session;
import org.jboss.logging.MDC;

/**
 * Records changes and sensitive reads. A row holds ids and facts, never the content of what was changed, so the audit
 * itself needs no protection beyond being append-only.
 */
@ApplicationScoped
public class Audit {

    private static final String ALLOWED = "ALLOWED";
    private static final String DENIED = "DENIED";

    private static final String INSERT = """
            insert into audit_entry (recorded_at, actor, organisation, action, resource, resource_id, decision,
                                     reason, request_id, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    Audit(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records an act of the present caller; fails with the transaction that it belongs to. */
    @Transactional(TxType.MANDATORY)
    public void record(AuditedAct act) {
        insert(caller.subject(), ALLOWED, List.of(act));
    }

    /**
     * Records that the present caller was refused, in a transaction of its own, because the one it was refused in leaves
     * nothing behind. Call it after that one: inside it, it takes a second connection.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordDenied(AuditedAct act) {
        insert(caller.subject(), DENIED, List.of(act));
    }

    /** Records what the service did by itself, for example because of an event. */
    @Transactional(TxType.MANDATORY)
    public void recordBySystem(String system, AuditedAct act) {
        insert("system:" + system, ALLOWED, List.of(act));
    }

    /** The same for many acts at once. */
    @Transactional(TxType.MANDATORY)
    public void recordBySystem(String system, List<AuditedAct> acts) {
        insert("system:" + system, ALLOWED, acts);
    }

    private void insert(String actor, String decision, List<AuditedAct> acts) {
        database.flush();
        database.doWork(connection -> {
            try (var statement = connection.prepareStatement(INSERT)) {
                for (var act : acts) {
                    add(statement, actor, decision, act);
                }
                statement.executeBatch();
            }
        });
    }

    private void add(PreparedStatement statement, String actor, String decision, AuditedAct act) throws SQLException {
        statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setString(2, actor);
        statement.setString(3, act.organisation());
        statement.setString(4, act.action());
        statement.setString(5, act.resource());
        statement.setString(6, act.resourceId());
        statement.setString(7, decision);
        statement.setString(8, act.reason());
        statement.setString(9, requestId());
        statement.setString(10, Span.current().getSpanContext().getTraceId());
        statement.addBatch();
    }

    private static String requestId() {
        return Optional.ofNullable(MDC.get("requestId")).map(String::valueOf).orElse(null);
    }
}
