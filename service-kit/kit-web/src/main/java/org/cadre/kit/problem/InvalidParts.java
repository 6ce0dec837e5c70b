package org.cadre.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.MethodNode;
import jakarta.validation.Path.ParameterNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
        if (names.size() == 1 && code.equals("not-null") && lacksTheBody(violation)) {
            return Violation.ofField("", "body-missing", "The request needs a JSON body");
        }
        return Violation.ofParameter(names.isEmpty() ? "*" : names.getLast(), code, violation.getMessage());
    }

    /** The body is the one parameter that no annotation says where to read. */
    private static boolean lacksTheBody(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().iterator();
        var method = path.next().as(MethodNode.class);
        var parameter = path.next().as(ParameterNode.class);
        Class<?> type = violation.getRootBeanClass();
        while (type != null && isNotNamed(type, method, parameter.getParameterIndex())) {
            type = type.getSuperclass();
        }
        return type == null;
    }

    /** The container's subclass repeats the methods of a resource without the annotations of their parameters. */
    private static boolean isNotNamed(Class<?> type, MethodNode method, int parameter) {
        return Stream.of(type.getDeclaredMethods())
                .filter(declared -> declared.getName().equals(method.getName()))
                .filter(declared -> List.of(declared.getParameterTypes()).equals(method.getParameterTypes()))
                .flatMap(declared -> Stream.of(declared.getParameterAnnotations()[parameter]))
                .map(annotation -> annotation.annotationType().getName())
                .noneMatch(
                        name -> name.startsWith("org.jboss.resteasy.reactive.") || name.startsWith("jakarta.ws.rs."));
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
