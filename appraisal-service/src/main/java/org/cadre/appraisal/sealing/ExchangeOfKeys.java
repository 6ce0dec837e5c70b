package org.cadre.appraisal.sealing;

import io.quarkus.logging.Log;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** Seals under the present key what a table has in plain or under the previous key; replicas share the rows. */
public final class ExchangeOfKeys {

    private final SealedTable table;
    private final SealingKeys keys;
    private final Session database;
    private final Transactions transactions;

    private record Row(String place, String ctid, String text) {}

    private record Sealed(String place, String ctid, SealedText text) {}

    public ExchangeOfKeys(SealedTable table, SealingKeys keys, Session database, Transactions transactions) {
        this.table = table;
        this.keys = keys;
        this.database = database;
        this.transactions = transactions;
    }

    /** Goes on until there is nothing left to do. */
    public void finish() {
        var plain = table.plain().map(column -> all(() -> somePlain(column))).orElse(0);
        var under =
                keys.previousKeyId().map(previous -> all(() -> some(previous))).orElse(0);
        if (plain + under > 0) {
            Log.infof("%d texts of %s are under the present key now", plain + under, table.name());
        }
        if (transactions.bySystem(() -> table.lost().isTrue(database, keys.knownIds()))) {
            Log.errorf("%s is sealed under a key that is not configured: set it as the previous one", table.name());
        }
    }

    private int all(IntSupplier some) {
        var sealed = 0;
        int number;
        do {
            number = transactions.bySystem(some::getAsInt);
            sealed += number;
        } while (number > 0);
        return sealed;
    }

    /** How many came under the present key: what does not open stays as it is and keeps no other from its turn. */
    private int some(String previous) {
        var rows = table.someUnderAKey()
                .rows(
                        database,
                        row -> new Sealed(
                                row.getString(1), row.getString(2), new SealedText(previous, row.getBytes(3))),
                        previous);
        var opened = rows.stream().flatMap(row -> opened(row).stream()).toList();
        opened.forEach(row -> seal(row, table.sealAgain()));
        return opened.size();
    }

    private Optional<Row> opened(Sealed row) {
        try {
            return Optional.of(new Row(row.place(), row.ctid(), keys.open(row.place(), row.text())));
        } catch (IllegalStateException e) {
            Log.errorf("%s: %s", table.name(), e.getMessage());
            return Optional.empty();
        }
    }

    private int somePlain(String column) {
        var rows = table.someInPlain(column)
                .rows(database, row -> new Row(row.getString(1), row.getString(2), row.getString(3)));
        rows.forEach(row -> seal(row, table.sealFirst(column)));
        return rows.size();
    }

    private void seal(Row row, PlainStatement statement) {
        var text = keys.seal(row.place(), row.text());
        statement.change(database, text.keyId(), text.sealed(), row.ctid());
    }
}
