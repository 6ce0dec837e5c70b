package org.cadre.kit.privacy;

import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadre.kit.classification.Classification;
import org.cadre.kit.privacy.Holding.HeldRecord;
import org.hibernate.Session;

/** An entity whose rows are about people, with its plain attributes by name. */
record HeldEntity(String name, HeldOn held, List<Attribute> attributes) {

    /** A plain attribute. */
    record Attribute(String name, Classification classification) {}

    static HeldEntity of(EntityType<?> type) {
        var attributes = type.getSingularAttributes().stream()
                .filter(attribute -> attribute.getPersistentAttributeType() == PersistentAttributeType.BASIC)
                .filter(attribute -> !attribute.isVersion())
                .map(HeldEntity::attribute)
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
        return new HeldEntity(type.getName(), type.getJavaType().getAnnotation(HeldOn.class), attributes);
    }

    private static Attribute attribute(SingularAttribute<?, ?> attribute) {
        return new Attribute(attribute.getName(), Classification.of((Field) attribute.getJavaMember()));
    }

    /** What is held on a person that the present scope may see. */
    Holding on(UUID person, Session database) {
        var names =
                attributes.stream().map(attribute -> "e." + attribute.name()).collect(Collectors.joining(", "));
        var rows = database.createQuery(
                        "select " + names + " from " + name + " e where e." + held.person()
                                + " = :person order by e.id",
                        Object[].class)
                .setParameter("person", person)
                .getResultList();
        return Holding.of(held, rows.stream().map(this::record).toList());
    }

    /** Empties the classified attributes of all rows of a person. */
    int anonymise(UUID person, Session database) {
        var emptied = attributes.stream()
                .filter(attribute -> attribute.classification() != Classification.FACT)
                .map(attribute -> attribute.name() + " = null")
                .collect(Collectors.joining(", "));
        return emptied.isEmpty()
                ? 0
                : database.createMutationQuery(
                                "update " + name + " set " + emptied + " where " + held.person() + " = :person")
                        .setParameter("person", person)
                        .executeUpdate();
    }

    private HeldRecord record(Object[] row) {
        return new HeldRecord(IntStream.range(0, row.length)
                .filter(column -> row[column] != null)
                .mapToObj(column -> new HeldField(
                        attributes.get(column).name(),
                        text(row[column]),
                        attributes.get(column).classification()))
                .toList());
    }

    /** What the service keeps sealed is told by the operation that opens it, to those who may read it there. */
    private static String text(Object value) {
        if (value instanceof byte[]) {
            return "sealed";
        }
        return value instanceof Object[] many
                ? Arrays.stream(many).map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
