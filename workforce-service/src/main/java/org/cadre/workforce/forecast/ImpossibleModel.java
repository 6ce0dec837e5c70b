package org.cadre.workforce.forecast;

/** A model that cannot be run as it was given; the message names the figure, the rule and what would satisfy it. */
public final class ImpossibleModel extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String code;

    public ImpossibleModel(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable and in kebab case, for whoever reports it further. */
    public String code() {
        return code;
    }
}
