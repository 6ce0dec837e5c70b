package org.cadre.workforce.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All people with a staff record. */
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {

    /** With their assignments, in one question. */
    Map<UUID, Person> with(Collection<UUID> ids) {
        return list("select distinct p from Person p left join fetch p.assignments where p.id in ?1", List.copyOf(ids))
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /**
     * Keeps people and then their assignments, table by table, so that the database gets batches; what it knows already
     * stays as it is. Whoever gives a person an assignment calls this.
     */
    void keep(Collection<Person> people) {
        persist(people);
        people.stream()
                .flatMap(person -> person.assignments().stream())
                .forEach(assignment -> getEntityManager().persist(assignment));
    }

    /** An anonymised person is nobody any more. */
    @Override
    public Optional<Person> findByIdOptional(UUID id) {
        return find("id = ?1 and staffUid is not null", id).firstResultOptional();
    }

    Optional<Person> byStaffUid(String staffUid) {
        return find("staffUid", staffUid).firstResultOptional();
    }

    /** Those of whom others still believe that they work, although their last day has passed. */
    List<Person> gone(LocalDate today, int limit) {
        return find("""
                        from Person p where p.employed and not exists
                        (from Assignment a where a.person = p and (a.endsOn is null or a.endsOn >= ?1)) order by p.id
                        """, today).page(0, limit).list();
    }
}
