package org.cadre.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import java.util.ArrayList;
import java.util.Locale;

/** Says where in a request a broken constraint lies: a parameter stands alone, a field lies below the body. */
final class InvalidParts {

    private InvalidParts() {}

    static Violation of(ConstraintViolation<?> violation) {
        var names = new ArrayList<String>();
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getIndex() != null) {
                names.add(Integer.toString(node.getIndex()));
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                names.add(node.getName());
            }
        }
        var code = code(violation);
        var isBody = names.size() > 1 && violation.getLeafBean() != violation.getRootBean() && !isQuery(violation);
        if (isBody) {
            return Violation.ofField(String.join(".", names.subList(1, names.size())), code, violation.getMessage());
        }
        if (names.size() == 1 && code.equals("not-null")) {
            return Violation.ofField("", "body-missing", "The request needs a JSON body");
        }
        return Violation.ofParameter(names.isEmpty() ? "*" : names.getLast(), code, violation.getMessage());
    }

    private static boolean isQuery(ConstraintViolation<?> violation) {
        var leaf = violation.getLeafBean();
        return leaf != null && leaf.getClass().isAnnotationPresent(QueryParameters.class);
    }

    /** {@code NotBlank} becomes {@code not-blank}. */
    private static String code(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
