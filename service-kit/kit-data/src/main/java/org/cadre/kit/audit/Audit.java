package org.cadre.kit.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;
import org.jboss.logging.MDC;

/**
 * Records changes, sensitive reads and refusals, and queues them for the sealer. A row holds ids and facts, never the content of what was changed, so the audit
 * itself needs no protection beyond being append-only.
 */
@ApplicationScoped
public class Audit {

    private static final String ALLOWED = "ALLOWED";
    private static final String DENIED = "DENIED";

    /** All acts at once, in their order. */
    private static final PlainStatement INSERT = new PlainStatement("""
            with entry as (
                insert into audit_entry (recorded_at, actor, on_behalf_of, organisation, action, resource, resource_id,
                                         decision, reason, request_id, trace_id)
                select cast(? as timestamptz), ?, ?, act.organisation, act.action, act.resource, act.resource_id,
                       ?, act.reason, ?, ?
                from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                            cast(? as text[]))
                    with ordinality as act (organisation, action, resource, resource_id, reason, place)
                order by act.place
                returning seq)
            insert into audit_pending (seq) select seq from entry
            """);

    private static final Object RECORDED = new Object();

    private final Session database;
    private final TransactionSynchronizationRegistry transaction;
    private final Delegation caller;
    private final Clock clock;

    Audit(Session database, TransactionSynchronizationRegistry transaction, Delegation caller, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records an act of the present caller; fails with the transaction that it belongs to. */
    @Transactional(TxType.MANDATORY)
    public void record(AuditedAct act) {
        record(List.of(act));
    }

    /** The same for several acts of one operation. */
    @Transactional(TxType.MANDATORY)
    public void record(List<AuditedAct> acts) {
        insert(caller.actor(), ALLOWED, acts);
        if (!acts.isEmpty()) {
            recordNothing();
        }
    }

    /**
     * Records that the present caller is shown what somebody may ask about later. Call it before the answer leaves: what
     * cannot be recorded is not shown. It writes, so it needs a transaction that may; without one it opens its own.
     */
    @Transactional(TxType.REQUIRED)
    public void recordRead(AuditedAct act) {
        record(List.of(act));
    }

    /**
     * Records that the present caller was refused, in a transaction of its own, because the one it was refused in leaves
     * nothing behind. Call it after that one: inside it, it takes a second connection.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordDenied(AuditedAct act) {
        insert(caller.actor(), DENIED, List.of(act));
    }

    /** Records what the service did by itself, for example because of an event. */
    @Transactional(TxType.MANDATORY)
    public void recordBySystem(String system, AuditedAct act) {
        insert(Actor.system(system), ALLOWED, List.of(act));
    }

    /** The same for many acts at once. */
    @Transactional(TxType.MANDATORY)
    public void recordBySystem(String system, List<AuditedAct> acts) {
        insert(Actor.system(system), ALLOWED, acts);
    }

    /**
     * Says that this transaction needs no more rows: what is being shown does not, such as people's own record to
     * themselves, or the act was recorded, be it in a transaction of its own.
     */
    @Transactional(TxType.MANDATORY)
    public void recordNothing() {
        transaction.putResource(RECORDED, true);
    }

    /** Whether an act of the caller was recorded in this transaction, or it was said to need no row. */
    @Transactional(TxType.MANDATORY)
    public boolean hasRecorded() {
        return transaction.getResource(RECORDED) != null;
    }

    private void insert(Actor actor, String decision, List<AuditedAct> acts) {
        database.flush();
        INSERT.change(
                database,
                clock.instant().atOffset(ZoneOffset.UTC),
                actor.id(),
                actor.onBehalfOf(),
                decision,
                requestId(),
                Span.current().getSpanContext().getTraceId(),
                each(acts, AuditedAct::organisation),
                each(acts, AuditedAct::action),
                each(acts, AuditedAct::resource),
                each(acts, AuditedAct::resourceId),
                each(acts, AuditedAct::reason));
    }

    private static String[] each(List<AuditedAct> acts, Function<AuditedAct, String> part) {
        return acts.stream().map(part).toArray(String[]::new);
    }

    private static String requestId() {
        return Optional.ofNullable(MDC.get("requestId")).map(String::valueOf).orElse(null);
    }
}
