package org.cadre.kit.audit;

/** What binds an entry to the one sealed before it in the same chain. */
record Seal(String chain, long position, long entrySeq, Hash entryHash, Hash previousHash, Hash hash) {

    static Seal after(Tip tip, RecordedEntry entry) {
        var canonical = entry.canonical();
        return new Seal(
                tip.chain(),
                tip.position() + 1,
                entry.seq(),
                Hash.over(canonical),
                tip.hash(),
                tip.hash().then(canonical));
    }

    Tip tip() {
        return new Tip(chain, position, hash);
    }
}
