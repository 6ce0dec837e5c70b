package org.cadre.kit.security;

/** The issuer did not say which keys it signs with: nobody can tell yet whether a token is good. */
public final class IssuerUnavailable extends RuntimeException {

    /** Seconds after which a repeat makes sense. */
    public static final int RETRY_AFTER = 3;

    public static final String CODE = "issuer-unavailable";
    public static final String DETAIL = "Tokens cannot be verified at the moment; try again";

    private static final long serialVersionUID = 1;

    public IssuerUnavailable(Throwable cause) {
        super(DETAIL, cause);
    }
}
