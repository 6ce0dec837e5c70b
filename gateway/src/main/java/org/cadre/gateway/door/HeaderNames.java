package org.cadre.gateway.door;

import java.util.List;
import java.util.Set;

/**
 * Some headers, whole names or families of them, in lower case.
 *
 * @param families beginnings of names
 */
public record HeaderNames(Set<String> names, List<String> families) {

    /** Whether a name, in lower case, is one of them. */
    public boolean contain(String name) {
        return names.contains(name) || families.stream().anyMatch(name::startsWith);
    }
}
