package org.cadre.kit.privacy;

import jakarta.persistence.Embeddable;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.kit.classification.Classification;

/**
 * A value taken apart down to plain facts: what is composed by its parts, a list by its elements. Names are paths, such as
 * {@code objectives[0].title}; what has no classification of its own has that of the whole.
 */
record HeldParts(String name, Object value, Classification classification) {

    /** What the service keeps sealed is told by the operation that opens it, to those who may read it there. */
    private static final String SEALED = "sealed";

    static Stream<HeldField> of(Field field, Object owner) {
        return new HeldParts(field.getName(), read(field, owner), Classification.of(field)).fields();
    }

    private Stream<HeldField> fields() {
        return switch (value) {
            case null -> Stream.empty();
            case byte[] sealed -> plain(SEALED);
            case Collection<?> many -> elements(List.copyOf(many));
            case Object[] many -> plain(Arrays.stream(many).map(String::valueOf).collect(Collectors.joining(", ")));
            case Enum<?> code -> plain(code.name());
            case Record composed -> parts(composed);
            case Object composed when composed.getClass().isAnnotationPresent(Embeddable.class) -> parts(composed);
            default -> plain(String.valueOf(value));
        };
    }

    private Stream<HeldField> plain(String text) {
        return Stream.of(new HeldField(name, text, classification));
    }

    private Stream<HeldField> elements(List<?> many) {
        return IntStream.range(0, many.size())
                .boxed()
                .flatMap(place ->
                        new HeldParts("%s[%d]".formatted(name, place), many.get(place), classification).fields());
    }

    private Stream<HeldField> parts(Object composed) {
        return Arrays.stream(composed.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getName().startsWith("$$_"))
                .flatMap(field ->
                        new HeldParts(name + "." + field.getName(), read(field, composed), inherited(field)).fields());
    }

    private Classification inherited(AnnotatedElement part) {
        var own = Classification.of(part);
        return own == Classification.FACT ? classification : own;
    }

    private static Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("%s cannot be read".formatted(field), e);
        }
    }
}
