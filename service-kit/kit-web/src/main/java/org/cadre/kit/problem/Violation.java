package org.cadre.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with a request: which rule, where, and what would satisfy it.
 *
 * @param code stable kebab-case name of the rule
 * @param pointer JSON Pointer into the request body as a URI fragment, such as {@code #/startsOn}
 * @param parameter name of the query or path parameter
 * @param header name of the request header
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(String code, String detail, String pointer, String parameter, String header) {

    /**
     * Something wrong in the body.
     *
     * @param field path of the field in the body, separated by dots or slashes
     */
    public static Violation ofField(String field, String code, String detail) {
        return new Violation(code, detail, "#/" + field.replace('.', '/'), null, null);
    }

    public static Violation ofParameter(String parameter, String code, String detail) {
        return new Violation(code, detail, null, parameter, null);
    }

    public static Violation ofHeader(String header, String code, String detail) {
        return new Violation(code, detail, null, null, header);
    }

    /** A broken rule that no single field of the request stands for. */
    public static Violation ofRule(String code, String detail) {
        return new Violation(code, detail, null, null, null);
    }
}
