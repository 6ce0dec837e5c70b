package org.cadre.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.cadre.kit.audit.Heads.Signed;
import org.cadre.kit.event.Outbox;

/**
 * The turn of one replica as the only sealer of its service. It remembers the ends of the chains itself: what somebody
 * does to the seals behind its back does not become what it builds on. After a failure it is of no use any more.
 */
final class Sealing {

    private final Connection connection;
    private final Outbox outbox;
    private final HeadSigner signer;
    private final Seals seals;
    private final Heads heads;
    private final Map<String, Tip> tips;
    private final Map<String, Signed> signed;

    Sealing(Connection connection, Outbox outbox, HeadSigner signer) throws SQLException {
        this.connection = connection;
        this.outbox = outbox;
        this.signer = signer;
        this.seals = new Seals(connection);
        this.heads = new Heads(connection);
        this.tips = seals.tips();
        this.signed = heads.latest();
    }

    /** Seals what waits, oldest first, in one transaction; says how many there were. */
    int seal(int limit, Instant now) throws SQLException {
        var made = new ArrayList<Seal>();
        var ends = new HashMap<String, Tip>();
        for (var entry : seals.pending(limit)) {
            var tip = ends.getOrDefault(entry.chain(), tips.getOrDefault(entry.chain(), Tip.start(entry.chain())));
            var seal = Seal.after(tip, entry);
            ends.put(entry.chain(), seal.tip());
            made.add(seal);
        }
        if (!made.isEmpty()) {
            seals.insert(made, now);
            seals.unqueue(made);
        }
        connection.commit();
        tips.putAll(ends);
        return made.size();
    }

    /** Signs the end of every chain that moved and has no head younger than the given age. */
    void sign(Duration age, Instant now) throws SQLException {
        var due =
                tips.values().stream().filter(tip -> isDue(tip, now.minus(age))).toList();
        if (due.isEmpty()) {
            return;
        }
        var made = due.stream().map(tip -> signer.sign(tip, now)).toList();
        heads.insert(made);
        outbox.append(connection, made);
        connection.commit();
        made.forEach(head -> signed.put(head.chain(), new Signed(head.position(), head.occurredAt())));
    }

    private boolean isDue(Tip tip, Instant limit) {
        var last = signed.getOrDefault(tip.chain(), Signed.NEVER);
        return tip.position() > last.position() && !last.at().isAfter(limit);
    }
}
