package org.cadre.acceptance.drill;

import java.util.List;
import org.cadre.acceptance.drill.Finding.Kind;

/** The one line that a run ends with. */
record Score(long seed, long acknowledged, long unknown, List<Finding> findings) {

    Score {
        findings = List.copyOf(findings);
    }

    boolean isClean() {
        return findings.isEmpty();
    }

    @Override
    public String toString() {
        return "seed %d: acknowledged %d, unknown %d, lost %d, duplicated %d, reordered %d"
                .formatted(
                        seed, acknowledged, unknown, count(Kind.LOST), count(Kind.DUPLICATED), count(Kind.REORDERED));
    }

    private long count(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }
}
