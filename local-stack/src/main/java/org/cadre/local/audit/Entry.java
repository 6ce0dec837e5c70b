package org.cadre.local.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of the audit as it stands in the database now.
 *
 * @param texts the columns after the time, in the order of the canonical form; null where the row has none
 */
record Entry(long seq, Instant recordedAt, List<String> texts) {

    private static final int TEXTS = 10;

    static final String COLUMNS = """
            e.seq, e.recorded_at, e.actor, e.on_behalf_of, e.organisation, e.action, e.resource, e.resource_id,
            e.decision, e.reason, e.request_id, e.trace_id
            """;

    Entry {
        texts = Collections.unmodifiableList(new ArrayList<>(texts));
    }

    /** Reads {@link #COLUMNS} from the given column on. */
    static Entry read(ResultSet row, int first) throws SQLException {
        var texts = new ArrayList<String>();
        for (var i = 0; i < TEXTS; i++) {
            texts.add(row.getString(first + 2 + i));
        }
        var at = row.getObject(first + 1, OffsetDateTime.class).toInstant();
        return new Entry(row.getLong(first), at, texts);
    }

    /** The same content under another number. */
    Entry as(long otherSeq) {
        return new Entry(otherSeq, recordedAt, texts);
    }

    byte[] canonical() {
        var values = new ArrayList<Object>(List.of(seq, CanonicalText.micros(recordedAt)));
        values.addAll(texts);
        return CanonicalText.of("cadre-audit-entry-v1", values.toArray());
    }
}
