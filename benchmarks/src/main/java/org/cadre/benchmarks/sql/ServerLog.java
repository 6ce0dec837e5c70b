package org.cadre.benchmarks.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds whole transactions in the lines that PostgreSQL logged with {@code log_statement=all}. */
public final class ServerLog {

    /** {@code log_line_prefix} under which lines can be told apart. */
    public static final String PREFIX = "%u %p ";

    private static final Pattern LINE =
            Pattern.compile("(\\w+) (\\d+) LOG:  (?:statement|execute [^:]*): (.*)", Pattern.DOTALL);

    private final String role;

    /** Of what this database role did. */
    public ServerLog(String role) {
        this.role = role;
    }

    /**
     * The statements between {@code BEGIN} and {@code COMMIT}, of every transaction that was seen whole. What the driver
     * asks the catalogue once for each connection, and the empty statement with which a pool tries a connection, is not
     * among them.
     */
    public List<List<String>> transactions(List<String> lines) {
        var finished = new ArrayList<List<String>>();
        Map<String, List<String>> open = new HashMap<>();
        for (var entry : entries(lines)) {
            var matcher = LINE.matcher(entry);
            if (matcher.matches() && matcher.group(1).equals(role)) {
                take(matcher.group(2), Statements.plain(matcher.group(3)), open, finished);
            }
        }
        return finished;
    }

    private static void take(String pid, String sql, Map<String, List<String>> open, List<List<String>> finished) {
        if (sql.equals("BEGIN")) {
            open.put(pid, new ArrayList<>());
        } else if (sql.equals("COMMIT") && open.containsKey(pid)) {
            finished.add(open.remove(pid));
        } else if (open.containsKey(pid) && !sql.contains("pg_catalog.")) {
            open.get(pid).add(sql);
        }
    }

    /** A statement of several lines goes on in lines that begin with a tab. */
    private static List<String> entries(List<String> lines) {
        var entries = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + "\n" + line);
            } else {
                entries.add(line);
            }
        }
        return entries;
    }
}
