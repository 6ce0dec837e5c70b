package org.cadre.workforce.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Some rows of a job and what becomes of them. */
public final class Chunk {

    private final Ticket ticket;
    private final List<IntakeRow> rows;
    private final List<RowError> errors = new ArrayList<>();
    private final Set<Long> rejected = new HashSet<>();
    private final Map<Long, UUID> subjects = new HashMap<>();
    private final Map<Effect, Integer> effects = new EnumMap<>(Effect.class);

    Chunk(Ticket ticket, List<IntakeRow> rows) {
        this.ticket = ticket;
        this.rows = rows;
    }

    public Ticket ticket() {
        return ticket;
    }

    /** The rows that nothing was found wrong with so far. */
    public List<IntakeRow> rows() {
        return rows.stream().filter(row -> !rejected.contains(row.line())).toList();
    }

    public void reject(RowError error) {
        errors.add(error);
        rejected.add(error.line());
    }

    /** The check found out what the row is about. */
    public void resolve(IntakeRow row, UUID subject) {
        subjects.put(row.line(), subject);
    }

    public void count(Effect effect) {
        effects.merge(effect, 1, Integer::sum);
    }

    int counted(Effect effect) {
        return effects.getOrDefault(effect, 0);
    }

    List<RowError> errors() {
        return errors;
    }

    Set<Long> rejected() {
        return rejected;
    }

    Map<Long, UUID> subjects() {
        return subjects;
    }

    long lastLine() {
        return rows.getLast().line();
    }
}
