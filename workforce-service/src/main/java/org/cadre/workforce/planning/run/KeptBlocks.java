package org.cadre.workforce.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** What finished blocks of runs came to, so that whoever takes up a run goes on behind them. */
@ApplicationScoped
class KeptBlocks {

    private static final PlainStatement KEEP = new PlainStatement("""
            insert into planning_run_block (run_id, organisation, code_version, blocks, sha256, numbers)
            select id, organisation, ?, ?, ?, ? from planning_run where id = ?
            on conflict (run_id) do update
            set code_version = excluded.code_version, blocks = excluded.blocks, sha256 = excluded.sha256,
                numbers = excluded.numbers
            """);

    private static final PlainStatement FIND =
            new PlainStatement("select code_version, blocks, numbers, sha256 from planning_run_block where run_id = ?");

    private static final PlainStatement DROP = new PlainStatement("delete from planning_run_block where run_id = ?");

    private final Session database;

    KeptBlocks(Session database) {
        this.database = database;
    }

    /** In the place of those that were kept before. Only for a run whose row is locked, so that it is not over meanwhile. */
    void keep(PackedBlocks blocks) {
        var seal = blocks.seal();
        KEEP.change(database, seal.codeVersion(), seal.blocks(), blocks.sha256(), blocks.numbers(), seal.run());
    }

    Optional<PackedBlocks> find(UUID run) {
        return FIND
                .rows(
                        database,
                        row -> new PackedBlocks(
                                new BlockSeal(run, row.getString(1), row.getInt(2)), row.getBytes(3), row.getString(4)),
                        run)
                .stream()
                .findFirst();
    }

    void drop(UUID run) {
        DROP.change(database, run);
    }
}
