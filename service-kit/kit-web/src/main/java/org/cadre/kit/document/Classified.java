package org.cadre.kit.document;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadre.kit.classification.Classification;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Special;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Writes into the document which properties are personal data, as {@code x-cadre-classification}. A free text that
 * somebody may write into a request is personal unless the vocabulary says that it is not: one that is neither fails the
 * build.
 */
final class Classified {

    static final String EXTENSION = "x-cadre-classification";

    /** They keep nobody from writing a name. */
    private static final Set<String> ANY_TEXT = Set.of("\\S", "^[^\\u0000]*$");

    private final Map<String, Classification> byProperty;
    private final Vocabulary vocabulary;

    Classified(IndexView index, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        byProperty = classes(index, Personal.class, Classification.PERSONAL);
        byProperty.putAll(classes(index, Special.class, Classification.SPECIAL));
    }

    void mark(OpenAPI api) {
        var asked = References.of(api).asked();
        api.getComponents()
                .getSchemas()
                .forEach((name, schema) -> Optional.ofNullable(schema.getProperties())
                        .orElse(Map.of())
                        .forEach((property, type) -> mark(name + "." + property, type, asked.contains(name))));
    }

    private void mark(String property, Schema type, boolean asked) {
        var found = byProperty.get(property);
        if (found != null) {
            type.addExtension(EXTENSION, found.name());
        } else if (asked
                && isFreeText(type)
                && vocabulary.of("impersonal", property).isEmpty()) {
            throw new IllegalStateException(
                    "%s takes any text: mark it @Personal, or say in the vocabulary why it never is (impersonal.%s)"
                            .formatted(property, property));
        }
    }

    private static boolean isFreeText(Schema type) {
        return type.getType() != null
                && type.getType().contains(SchemaType.STRING)
                && type.getEnumeration() == null
                && type.getFormat() == null
                && (type.getPattern() == null || ANY_TEXT.contains(type.getPattern()));
    }

    private static Map<String, Classification> classes(
            IndexView index, Class<?> annotation, Classification classification) {
        return index.getAnnotations(DotName.createSimple(annotation)).stream()
                .map(found -> found.target())
                .filter(target -> target.kind() == AnnotationTarget.Kind.FIELD)
                .map(target -> target.asField())
                .collect(toMap(
                        field -> simpleName(field.declaringClass().name()) + "." + field.name(),
                        field -> classification,
                        (one, same) -> one,
                        HashMap::new));
    }

    private static String simpleName(DotName type) {
        var name = type.withoutPackagePrefix();
        return name.substring(name.lastIndexOf('$') + 1);
    }
}
