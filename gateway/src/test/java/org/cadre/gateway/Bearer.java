package org.cadre.gateway;

import org.cadre.kit.testing.TokenIssuer;

/** Authorization headers; each client has a quota of its own, so tests name theirs. */
final class Bearer {

    private Bearer() {}

    static String of(String client) {
        return "Bearer "
                + TokenIssuer.trusted()
                        .to("appraisal", "training", "talent", "workforce", "ghost")
                        .client(client)
                        .sign();
    }

    static String header(String client) {
        return "Authorization: " + of(client);
    }
}
