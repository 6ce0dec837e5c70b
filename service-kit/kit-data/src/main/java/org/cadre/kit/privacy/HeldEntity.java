package org.cadre.kit.privacy;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.privacy.Holding.HeldRecord;
import org.hibernate.Session;

/**
 * An entity whose rows are about people.
 *
 * @param fields what its rows consist of; other entities that they refer to speak for themselves
 */
record HeldEntity(EntityType<?> type, HeldOn held, List<Field> fields) {

    private static final Set<PersistentAttributeType> OWN = Set.of(
            PersistentAttributeType.BASIC,
            PersistentAttributeType.EMBEDDED,
            PersistentAttributeType.ELEMENT_COLLECTION);

    static HeldEntity of(EntityType<?> type) {
        var fields = type.getAttributes().stream()
                .filter(attribute -> OWN.contains(attribute.getPersistentAttributeType()))
                .filter(attribute -> !(attribute instanceof SingularAttribute<?, ?> one && one.isVersion()))
                .sorted(Comparator.comparing(Attribute::getName))
                .map(attribute -> (Field) attribute.getJavaMember())
                .toList();
        return new HeldEntity(type, type.getJavaType().getAnnotation(HeldOn.class), fields);
    }

    /** What is held on a person that the present scope may see. */
    Holding on(UUID person, Session database) {
        var rows = database.createQuery("select e" + rowsOf() + " order by e.id", Object.class)
                .setParameter("person", person)
                .getResultList();
        return Holding.of(held, rows.stream().map(this::record).toList());
    }

    /** Empties the classified fields of all rows of a person, and takes lists with such away. */
    int anonymise(UUID person, Session database) {
        var classified = ClassifiedParts.of(type);
        var rows = database.createQuery("select e.id" + rowsOf(), UUID.class)
                .setParameter("person", person)
                .getResultList();
        if (rows.isEmpty() || classified.isEmpty()) {
            return 0;
        }
        classified.deleteLists(type.getJavaType().getName(), rows, database);
        if (!classified.fields().isEmpty()) {
            var emptied =
                    classified.fields().stream().map("e.%s = null"::formatted).collect(Collectors.joining(", "));
            database.createMutationQuery("update %s e set %s where e.id in :rows".formatted(type.getName(), emptied))
                    .setParameterList("rows", rows)
                    .executeUpdate();
        }
        return rows.size();
    }

    private String rowsOf() {
        return " from %s e where e.%s = :person".formatted(type.getName(), held.person());
    }

    private HeldRecord record(Object row) {
        return new HeldRecord(
                fields.stream().flatMap(field -> HeldParts.of(field, row)).toList());
    }
}
