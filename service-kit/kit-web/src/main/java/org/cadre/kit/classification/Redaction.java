package org.cadre.kit.classification;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a record with classified components may say of itself in a log line or a message. */
public final class Redaction {

    private Redaction() {}

    /** The text of a record as Java writes it, with every classified component that is set named by its class only. */
    public static String of(Record spoken) {
        return Arrays.stream(spoken.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + value(spoken, component))
                .collect(Collectors.joining(", ", spoken.getClass().getSimpleName() + "[", "]"));
    }

    private static Object value(Record spoken, RecordComponent component) {
        var value = read(spoken, component);
        var classification = Classification.of(component);
        return value == null || classification == Classification.FACT ? value : "<" + classification + ">";
    }

    private static Object read(Record spoken, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(spoken);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Component " + component.getName() + " cannot be read", e);
        }
    }
}
