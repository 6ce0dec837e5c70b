package org.cadre.kit.testing;

import java.util.List;
import org.hibernate.Session;

/** Looks at how the tables of a service are protected. */
public final class Isolation {

    private Isolation() {}

    /** Tables that say whose they are, or belong to one that is protected, and show themselves to everybody. */
    public static List<String> unprotected(Session database) {
        return database.createNativeQuery("""
                        select c.relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                        where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
                          and (exists (select from pg_attribute a
                                       where a.attrelid = c.oid and a.attname in ('organisation', 'person_id'))
                            or exists (select from pg_constraint part join pg_class whole on whole.oid = part.confrelid
                                       where part.conrelid = c.oid and part.contype = 'f' and whole.relrowsecurity))
                        order by 1
                        """, String.class).getResultList();
    }

    /** How many rows of a table somebody sees who belongs to no organisation of this country. */
    public static long seenByStrangers(Session database, String table) {
        database.createNativeQuery("""
                        select set_config('app.everything', 'off', true), set_config('app.organisations', 'XXX', true),
                               set_config('app.person', '', true), set_config('app.service', 'off', true)
                        """, Object[].class).getSingleResult();
        return database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult();
    }

    /** Tables with forced row-level security. */
    public static List<String> isolated(Session database) {
        return database.createNativeQuery("""
                        select relname from pg_class
                        where relkind in ('r', 'p') and relrowsecurity and relforcerowsecurity order by 1
                        """, String.class).getResultList();
    }
}
