package org.cadre.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void names_become_places_in_their_order() {
        var statements =
                Statements.parse("-- a remark\nselect x::text from t\nwhere a = :one and b=:two or c = :one\n;\n");

        assertThat(statements.texts()).containsExactly("select x::text from t where a = ? and b=? or c = ?");
        assertThat(statements.all().getFirst().names()).containsExactly("one", "two", "one");
    }

    @Test
    void the_committed_files_can_be_read() {
        assertThat(Statements.of("write.sql").all()).hasSizeGreaterThan(10);
        assertThat(Statements.of("read.sql").all()).hasSize(3);
        assertThat(Statements.of("appraisals.sql").all()).hasSizeGreaterThan(15);
        assertThat(Statements.of("employer.sql").all()).hasSize(3);
    }

    @Test
    void a_logged_transaction_is_found_among_others() {
        var log = List.of(
                "app 1 LOG:  statement: ",
                "app 1 LOG:  statement: BEGIN",
                "jobs 2 LOG:  execute <unnamed>: select 2",
                "app 1 LOG:  execute S_3: select a",
                "\tfrom t where b = $1",
                "app 1 DETAIL:  Parameters: $1 = 'secret'",
                "app 1 LOG:  execute <unnamed>: SELECT c.oid FROM pg_catalog.pg_class c",
                "app 3 LOG:  statement: BEGIN",
                "app 1 LOG:  execute S_1: COMMIT");

        assertThat(new ServerLog("app").transactions(log)).containsExactly(List.of("select a from t where b = ?"));
    }
}
