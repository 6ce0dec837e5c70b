package org.cadre.kit.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
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
        insert(caller.subject(), act);
    }

    /** Records what the service did by itself, for example because of an event. */
    @Transactional(TxType.MANDATORY)
    public void recordBySystem(String system, AuditedAct act) {
        insert("system:" + system, act);
    }

    private void insert(String actor, AuditedAct act) {
        database.createNativeMutationQuery("""
                        insert into audit_entry (recorded_at, actor, organisation, action, resource, resource_id,
                                                 decision, reason, request_id, trace_id)
                        values (:now, :actor, :organisation, :action, :resource, :id, 'ALLOWED', :reason,
                                :request, :trace)
                        """)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("actor", actor)
                .setParameter("organisation", act.organisation(), String.class)
                .setParameter("action", act.action())
                .setParameter("resource", act.resource())
                .setParameter("id", act.resourceId())
                .setParameter("reason", act.reason(), String.class)
                .setParameter("request", requestId(), String.class)
                .setParameter("trace", Span.current().getSpanContext().getTraceId())
                .executeUpdate();
    }

    private static String requestId() {
        return Optional.ofNullable(MDC.get("requestId")).map(String::valueOf).orElse(null);
    }
}
