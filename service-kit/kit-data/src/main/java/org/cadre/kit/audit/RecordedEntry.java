package org.cadre.kit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A committed row of the audit, as the sealer reads it. */
record RecordedEntry(
        long seq,
        Instant recordedAt,
        String actor,
        String onBehalfOf,
        String organisation,
        String action,
        String resource,
        String resourceId,
        String decision,
        String reason,
        String requestId,
        String traceId) {

    /** The chain of what belongs to no organisation. */
    static final String NATIONAL = "ENG";

    static final String COLUMNS = """
            seq, recorded_at, actor, on_behalf_of, organisation, action, resource, resource_id, decision, reason,
            request_id, trace_id
            """;

    static RecordedEntry read(ResultSet row) throws SQLException {
        return new RecordedEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }

    String chain() {
        return organisation == null ? NATIONAL : organisation;
    }

    byte[] canonical() {
        return new CanonicalForm("cadre-audit-entry-v1")
                .add(seq)
                .add(recordedAt)
                .add(actor)
                .add(onBehalfOf)
                .add(organisation)
                .add(action)
                .add(resource)
                .add(resourceId)
                .add(decision)
                .add(reason)
                .add(requestId)
                .add(traceId)
                .bytes();
    }
}
