package org.cadre.appraisal.fitness;

import java.util.UUID;
import org.cadre.appraisal.sealing.SealedTable;

/** Where somebody's own words stand in a test. */
enum FitnessWords {
    CHECK("fitness_check", "note"),
    DOUBT("fitness_doubt", "grounds"),
    SIGN_OFF("fitness_sign_off", "statement");

    private final String table;
    private final String plain;

    FitnessWords(String table, String plain) {
        this.table = table;
        this.plain = plain;
    }

    /** The one row where they open; {@link #sealed()} says the same in SQL. */
    String place(UUID test, int position) {
        return String.join("/", table, test.toString(), Integer.toString(position));
    }

    SealedTable sealed() {
        return SealedTable.since(table, "'%s/' || test_id || '/' || \"position\"".formatted(table), plain);
    }
}
