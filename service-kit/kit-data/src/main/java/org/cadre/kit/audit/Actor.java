package org.cadre.kit.audit;

/**
 * Who did it.
 *
 * @param id the subject of a token, or {@code system:} and a name
 * @param onBehalfOf the subject of whoever it was done for, or null
 */
record Actor(String id, String onBehalfOf) {

    static Actor system(String name) {
        return new Actor("system:" + name, null);
    }
}
