package org.cadre.acceptance.drill;

/** What one write does in the suite, recognisable afterwards in the database of its owner. */
record Effect(Operation operation, String marker) {
    @Override
    public String toString() {
        return operation + " " + marker;
    }
}
