package org.cadre.acceptance.drill;

/** One kind of misfortune. */
interface Drill {

    /** The name in the table of drills, such as {@code D1}. */
    String id();

    /** What happens, for the one who watches. */
    String title();

    /** Lets it happen; what it finds itself it notes in the field. */
    void strike(Field field);

    /** Whether the usual clients write meanwhile. */
    default boolean withWriters() {
        return true;
    }
}
