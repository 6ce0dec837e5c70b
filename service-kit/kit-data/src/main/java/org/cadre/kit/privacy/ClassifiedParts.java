package org.cadre.kit.privacy;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Classification;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.collection.AbstractCollectionPersister;

/**
 * What of an entity is classified, at whichever depth.
 *
 * @param fields paths of plain fields
 * @param lists paths of lists whose elements are classified, or have classified parts
 */
record ClassifiedParts(List<String> fields, List<String> lists) {

    static ClassifiedParts of(ManagedType<?> type) {
        var found = new ClassifiedParts(new ArrayList<>(), new ArrayList<>());
        found.collect(type, "");
        return found;
    }

    private void collect(ManagedType<?> type, String prefix) {
        type.getAttributes().stream()
                .sorted(Comparator.comparing(Attribute::getName))
                .forEach(attribute -> collect(attribute, prefix + attribute.getName()));
    }

    private void collect(Attribute<?, ?> attribute, String path) {
        if (attribute.getPersistentAttributeType() == PersistentAttributeType.ELEMENT_COLLECTION) {
            if (isClassified((PluralAttribute<?, ?, ?>) attribute)) {
                lists.add(path);
            }
        } else if (attribute.getPersistentAttributeType() == PersistentAttributeType.EMBEDDED) {
            collect((EmbeddableType<?>) ((SingularAttribute<?, ?>) attribute).getType(), path + ".");
        } else if (isClassified(attribute)) {
            fields.add(path);
        }
    }

    private static boolean isClassified(PluralAttribute<?, ?, ?> list) {
        return isClassified((Attribute<?, ?>) list)
                || (list.getElementType() instanceof EmbeddableType<?> element
                        && !of(element).fields().isEmpty());
    }

    private static boolean isClassified(Attribute<?, ?> attribute) {
        return Classification.of((AnnotatedElement) attribute.getJavaMember()) != Classification.FACT;
    }

    boolean isEmpty() {
        return fields.isEmpty() && lists.isEmpty();
    }

    /** Takes the lists of some rows away as a whole. */
    void deleteLists(String entity, List<UUID> rows, Session database) {
        for (var list : lists) {
            var table = (AbstractCollectionPersister) database.getSessionFactory()
                    .unwrap(SessionFactoryImplementor.class)
                    .getMappingMetamodel()
                    .getCollectionDescriptor(entity + "." + list);
            database.createNativeMutationQuery("delete from %s where %s in (:rows)"
                            .formatted(table.getTableName(), table.getKeyColumnNames()[0]))
                    .setParameterList("rows", rows)
                    .executeUpdate();
        }
    }
}
