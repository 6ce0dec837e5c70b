package org.cadre.workforce.intake;

import java.util.List;
import org.cadre.kit.security.Subject;

/** A kind of file this service takes in. */
public interface FileKind {

    /** Whoever sent a file, to that file. */
    String SENDER = "sender";

    /** Stable name, as jobs and the audit carry it. */
    String name();

    /** The columns it knows, in the order in which rows hold them. */
    List<String> columns();

    /** Those of the columns that a header must name; empty if the file has no header and columns count by place. */
    List<String> requiredColumns();

    /** The column that is named when two rows have the same key. */
    String keyColumn();

    String keyOf(List<String> fields);

    /** The permission that rows need. */
    String sending();

    /** The permission to see how far a file is. */
    String reading();

    /** What rows that begin with this organisation are about. */
    Subject at(String organisation);

    /** Finds what is wrong with rows, without changing anything but what rows are about. */
    void check(Chunk chunk);

    /** Takes rows that passed the check. */
    void apply(Chunk chunk);
}
