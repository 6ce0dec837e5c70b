package org.cadre.workforce.retention;

/**
 * Who acted.
 *
 * @param id subject of a token, or the name of the system
 */
record Actor(Kind kind, String id) {

    /** In which role somebody acts: the service by itself, people about themselves, HR. */
    public enum Kind {
        SYSTEM,
        USER,
        ADMIN
    }

    static final Actor SYSTEM = new Actor(Kind.SYSTEM, "retention");

    static Actor admin(String subject) {
        return new Actor(Kind.ADMIN, subject);
    }
}
