package org.cadre.local.audit;

import java.util.List;
import java.util.Optional;

/** What was found out about the audit of one service. */
public record Verdict(String service, List<Chain> chains, List<Fault> faults, List<Recoveries.Recovery> accepted) {

    /**
     * One chain in figures.
     *
     * @param lastHead what was signed last about it
     */
    public record Chain(String name, long entries, long sealed, Optional<SignedHead> lastHead) {

        @Override
        public String toString() {
            var head = lastHead.map(last ->
                            "last head %d at %s with key %s".formatted(last.position(), last.signedAt(), last.keyId()))
                    .orElse("no head yet");
            return "%-10s entries %d, sealed %d, %s".formatted(name, entries, sealed, head);
        }
    }

    public Verdict {
        chains = List.copyOf(chains);
        faults = List.copyOf(faults);
        accepted = List.copyOf(accepted);
    }

    public boolean holds() {
        return faults.isEmpty();
    }
}
