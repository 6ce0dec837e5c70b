package org.cadre.workforce.extract;

import java.util.List;

/** Columns of a staff extract, named as in the workforce Minimum Data Set where it has them. */
enum Column {
    EMPLOYING_ORG_CODE(true),
    EMPLOYEE_NUMBER(true),
    STAFF_UID(true),
    FIRST_NAME(true),
    LAST_NAME(true),
    EMAIL(false),
    BIRTH_DATE(false),
    POSITION_NUMBER(true),
    STAFF_GROUP(true),
    BAND(true),
    STAGE(false),
    CONTRACTED_HOURS(false),
    CONTRACTED_FTE(true),
    MANAGER_EMPLOYEE_NUMBER(false),
    START_DATE(true),
    END_DATE(false),
    SYNTHETIC(false);

    private static final List<Column> IN_ORDER = List.of(values());

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    static List<String> names() {
        return IN_ORDER.stream().map(Enum::name).toList();
    }

    static List<String> required() {
        return IN_ORDER.stream()
                .filter(column -> column.required)
                .map(Enum::name)
                .toList();
    }

    String in(List<String> fields) {
        return fields.get(IN_ORDER.indexOf(this));
    }
}
