package org.cadre.local.audit;

import java.util.Optional;

/**
 * A seal of a chain with the entry that it names, if that is still there.
 *
 * @param previousHash hash of the seal before it
 */
record Link(
        String chain,
        long position,
        long entrySeq,
        Hash entryHash,
        Hash previousHash,
        Hash hash,
        Optional<Entry> entry) {

    /** Whether this is the seal of such an entry at this place. */
    boolean seals(Entry candidate) {
        var canonical = candidate.canonical();
        return entryHash.equals(Hash.over(canonical)) && hash.equals(previousHash.followedBy(canonical));
    }

    /** Whether its hash was made from such an entry, whatever the other columns say by now. */
    boolean wasMadeFrom(Entry candidate) {
        return hash.equals(previousHash.followedBy(candidate.canonical()));
    }
}
