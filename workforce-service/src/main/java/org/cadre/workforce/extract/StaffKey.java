package org.cadre.workforce.extract;

import java.util.List;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/** A number counts at its employer only; together they name one employment, or one post. */
record StaffKey(String organisation, @Personal String number) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    private static final String SEPARATOR = "/";

    static StaffKey of(List<String> fields) {
        return new StaffKey(Column.EMPLOYING_ORG_CODE.in(fields), Column.EMPLOYEE_NUMBER.in(fields));
    }

    static StaffKey parse(String text) {
        var at = text.indexOf(SEPARATOR);
        return new StaffKey(text.substring(0, at), text.substring(at + 1));
    }

    String text() {
        return organisation + SEPARATOR + number;
    }
}
