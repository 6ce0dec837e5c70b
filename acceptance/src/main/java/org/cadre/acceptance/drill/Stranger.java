package org.cadre.acceptance.drill;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** HR of another trust, who tries to read what the clients have just written. No fault may let them see it. */
final class Stranger implements Errand, AutoCloseable {

    static final String ACCOUNT = "hr.rdu";
    private static final int RECENT = 200;
    private static final int OK = 200;
    private static final Set<Operation> NOT_FOR_STRANGERS =
            EnumSet.of(Operation.ESTABLISH_POST, Operation.DRAFT_CYCLE, Operation.ENROL, Operation.DESCRIBE_ROLE);

    private final LedgerClient client;
    private final LastingToken token;
    private final WriteLedger ledger;
    private final Dice dice;
    private final AtomicLong looks = new AtomicLong();
    private final List<Finding> seen = new ArrayList<>();

    Stranger(LedgerClient client, LastingToken token, WriteLedger ledger, Dice dice) {
        this.client = client.with(dice.more(), token);
        this.token = token;
        this.ledger = ledger;
        this.dice = dice;
    }

    @Override
    public void run() {
        var candidates = ledger.last(RECENT).stream()
                .filter(entry -> !entry.resource().isEmpty())
                .filter(entry -> NOT_FOR_STRANGERS.contains(entry.expected().operation()))
                .toList();
        if (!candidates.isEmpty()) {
            look(dice.oneOf(candidates));
        }
    }

    private void look(Entry entry) {
        var reply = client.read(entry.resource());
        looks.incrementAndGet();
        if (reply.status() == OK) {
            note(Finding.broken("%s was shown to %s", entry.resource(), ACCOUNT));
        }
    }

    private synchronized void note(Finding finding) {
        seen.add(finding);
    }

    long looks() {
        return looks.get();
    }

    /** What was shown since the last question. */
    synchronized List<Finding> findings() {
        var all = List.copyOf(seen);
        seen.clear();
        return all;
    }

    @Override
    public void close() {
        token.close();
    }
}
