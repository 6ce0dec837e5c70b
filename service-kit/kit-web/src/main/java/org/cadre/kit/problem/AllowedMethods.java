package org.cadre.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows which methods a path has, for the {@code Allow} header that RFC 9110 asks for with a 405. */
@ApplicationScoped
class AllowedMethods {

    private record Operation(Pattern path, String method) {}

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    /** The methods of a path below the base path, or none if there is no such path. */
    Set<String> at(String path) {
        var methods = new TreeSet<String>();
        operations.stream()
                .filter(operation -> operation.path().matcher(trimmed(path)).matches())
                .forEach(operation -> methods.add(operation.method()));
        return methods;
    }

    /** Whether the path exists and does not have the method. Whatever answers GET answers HEAD. */
    boolean lacks(String method, String path) {
        var known = at(path);
        return !known.isEmpty() && !known.contains(method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method);
    }

    private static Stream<Operation> operations(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method -> Stream.of(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null)
                        .map(verb -> new Operation(pattern(resource, method), verb.value())));
    }

    private static Pattern pattern(Class<?> resource, Method method) {
        var own = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        var template = trimmed(resource.getAnnotation(Path.class).value()) + "/" + trimmed(own);
        return Pattern.compile(trimmed(template).replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
