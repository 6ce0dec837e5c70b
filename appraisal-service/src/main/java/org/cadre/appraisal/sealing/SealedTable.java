package org.cadre.appraisal.sealing;

import java.util.Optional;
import org.cadre.kit.database.PlainStatement;

/**
 * A table with one sealed text in each row, in the columns {@code key_id} and {@code sealed}.
 *
 * @param place SQL of the place for which the text of a row is sealed
 * @param plain the column in which releases before this one had it in plain; empty where none did
 */
public record SealedTable(String name, String place, Optional<String> plain) {

    public static SealedTable of(String name, String place) {
        return new SealedTable(name, place, Optional.empty());
    }

    public static SealedTable since(String name, String place, String plain) {
        return new SealedTable(name, place, Optional.of(plain));
    }

    /** A row stays where it is for as long as it is locked, so its place in the table names it whatever its key is. */
    PlainStatement someUnderAKey() {
        return new PlainStatement("""
                select %s, ctid, sealed from %s
                where key_id = ? and sealed is not null limit 200 for update skip locked
                """.formatted(place, name));
    }

    PlainStatement sealAgain() {
        return new PlainStatement("update %s set key_id = ?, sealed = ? where ctid = cast(? as tid)".formatted(name));
    }

    PlainStatement someInPlain(String column) {
        return new PlainStatement("""
                select %s, ctid, %s from %s
                where %2$s is not null limit 200 for update skip locked
                """.formatted(place, column, name));
    }

    PlainStatement sealFirst(String column) {
        return new PlainStatement(
                "update %s set %s = null, key_id = ?, sealed = ? where ctid = cast(? as tid)".formatted(name, column));
    }

    /** Whether there is a text under none of these keys. */
    PlainStatement lost() {
        return new PlainStatement("""
                select exists (select from %s where sealed is not null and not key_id = any (string_to_array(?, ',')))
                """.formatted(name));
    }
}
