package org.cadre.local.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cadre.local.audit.Verdict.Chain;

/**
 * One look at the audit of a service.
 *
 * @param limit how long an entry may wait for its seal and a head for its way to the topic
 */
public record Verification(
        String service, HeadTopic topic, PublicKeys keys, Recoveries recoveries, Clock clock, Duration limit) {

    /** The topic is read before the database: what was signed must then be there, and what comes later does no harm. */
    public Verdict of(Connection database) throws SQLException {
        var published = topic.heads();
        var now = clock.instant();
        var tables = new AuditTables(database);
        var heads = new HeadCheck(service, keys, recoveries);
        heads.check(published, tables.heads(service), now.minus(limit));
        var faults = new ArrayList<>(heads.faults());
        var chains = walk(tables, heads);
        chains.values().forEach(chain -> faults.addAll(chain.faults()));
        faults.addAll(tables.faultsOutsideChains(now, limit));
        return new Verdict(service, figures(tables.entries(), chains, heads), faults, recoveries.of(service));
    }

    private static Map<String, ChainCheck> walk(AuditTables tables, HeadCheck heads) throws SQLException {
        var chains = new TreeMap<String, ChainCheck>();
        heads.chains().forEach(chain -> chains.put(chain, new ChainCheck(chain, tables, heads.of(chain))));
        tables.forEachLink(link -> chains.computeIfAbsent(
                        link.chain(), chain -> new ChainCheck(chain, tables, heads.of(chain)))
                .next(link));
        return chains;
    }

    private static List<Chain> figures(Map<String, Long> entries, Map<String, ChainCheck> chains, HeadCheck heads) {
        chains.keySet().forEach(chain -> entries.putIfAbsent(chain, 0L));
        return entries.entrySet().stream()
                .map(count -> new Chain(
                        count.getKey(),
                        count.getValue(),
                        chains.containsKey(count.getKey())
                                ? chains.get(count.getKey()).sealed()
                                : 0,
                        heads.of(count.getKey()).last()))
                .toList();
    }
}
