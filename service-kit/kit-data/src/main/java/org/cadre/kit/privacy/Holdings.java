package org.cadre.kit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Everything that this service holds on a person, found by {@link HeldOn} and the classification of its fields. */
@ApplicationScoped
public class Holdings {

    private final Session database;

    Holdings(Session database) {
        this.database = database;
    }

    /** What the present scope may see of it, a category that has no rows included; by category. */
    public List<Holding> on(UUID person) {
        return entities().stream()
                .map(entity -> entity.on(person, database))
                .sorted(Comparator.comparing(Holding::category))
                .toList();
    }

    /**
     * Empties every classified field of a person but of what is kept longer; facts stay, because plans and figures rest on them. Whatever was read
     * of the person in this transaction before is not to be used any more.
     *
     * @return how many rows were emptied
     */
    public int anonymise(UUID person) {
        database.flush();
        var rows = entities().stream()
                .filter(entity -> entity.held().keptFor().isEmpty())
                .mapToInt(entity -> entity.anonymise(person, database))
                .sum();
        database.clear();
        return rows;
    }

    /**
     * Empties every classified field of a person in what is kept longer than the record of the person, once its own time is
     * over. Whatever was read of the person in this transaction before is not to be used any more.
     *
     * @param categories of what is over
     * @return how many rows were emptied
     */
    public int emptyKept(UUID person, Set<String> categories) {
        database.flush();
        var rows = entities().stream()
                .filter(entity -> !entity.held().keptFor().isEmpty())
                .filter(entity -> categories.contains(entity.held().category()))
                .mapToInt(entity -> entity.anonymise(person, database))
                .sum();
        database.clear();
        return rows;
    }

    private List<HeldEntity> entities() {
        return database.getMetamodel().getEntities().stream()
                .filter(type -> type.getJavaType().isAnnotationPresent(HeldOn.class))
                .map(HeldEntity::of)
                .toList();
    }
}
