package org.cadre.workforce.intake;

import java.util.List;

/** A kind of file this service takes in. */
public interface FileKind {

    /** Stable name, as jobs and the audit carry it. */
    String name();

    /** The columns it knows, in the order in which rows hold them. */
    List<String> columns();

    /** Those of the columns that a header must name; empty if the file has no header and columns count by place. */
    List<String> requiredColumns();

    /** The column that is named when two rows have the same key. */
    String keyColumn();

    String keyOf(List<String> fields);

    /** Finds what is wrong with rows, without changing anything but what rows are about. */
    void check(Chunk chunk);

    /** Takes rows that passed the check. */
    void apply(Chunk chunk);
}
