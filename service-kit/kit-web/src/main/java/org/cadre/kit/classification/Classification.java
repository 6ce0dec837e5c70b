package org.cadre.kit.classification;

import java.lang.reflect.AnnotatedElement;

/** How much a field says of a person. */
public enum Classification {
    /** An id, a date or a code that names nobody outside the service. */
    FACT,
    PERSONAL,
    SPECIAL;

    public static Classification of(AnnotatedElement field) {
        if (field.isAnnotationPresent(Special.class)) {
            return SPECIAL;
        }
        return field.isAnnotationPresent(Personal.class) ? PERSONAL : FACT;
    }
}
