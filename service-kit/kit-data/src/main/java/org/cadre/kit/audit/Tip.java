package org.cadre.kit.audit;

/** The end of a chain: the position of its last seal, zero before the first, and that seal's hash. */
record Tip(String chain, long position, Hash hash) {

    static Tip start(String chain) {
        return new Tip(chain, 0, Hash.NONE);
    }
}
