package org.cadre.workforce.retention;

import org.cadre.workforce.retention.RetentionAct.Action;

/** What becomes of a record whose time is over. */
public enum Removal {
    /** Whatever says who it was goes, the facts that plans and figures rest on stay. */
    ANONYMISE,
    /** Everything goes. */
    DELETE;

    Action action() {
        return switch (this) {
            case ANONYMISE -> Action.ANONYMISE;
            case DELETE -> Action.DELETE;
        };
    }
}
