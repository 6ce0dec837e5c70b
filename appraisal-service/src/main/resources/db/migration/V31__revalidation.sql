set lock_timeout = '5s';

create table revalidation_cycle (
    id              uuid    primary key,
    version         bigint  not null,
    person_id       uuid    not null,
    regulator       text    not null,
    profession      text,
    dual_registered boolean not null,
    starts_on       date    not null,
    due_on          date    not null,
    check (starts_on <= due_on)
);
create unique index revalidation_cycle_once on revalidation_cycle (person_id, regulator, coalesce(profession, ''), due_on);

-- That something was done, and where the document about it is kept; what stands in it is not here.
create table revalidation_evidence (
    cycle_id    uuid          not null references revalidation_cycle on delete cascade,
    position    integer       not null,
    evidence_id uuid          not null,
    kind        text          not null,
    done_on     date          not null,
    quantity    numeric(7, 2) not null check (quantity > 0),
    kept_at     text,
    recorded_at timestamptz   not null,
    primary key (cycle_id, position)
);

-- The person's own, and for the employer and line manager of today. A day is left for the zone of the database.
alter table revalidation_cycle enable row level security;
alter table revalidation_cycle force row level security;
create policy scope on revalidation_cycle using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
    or exists (
        select from workforce_assignment assignment
        where assignment.person_id = revalidation_cycle.person_id
          and (assignment.ends_on is null or assignment.ends_on >= current_date - 1)
          and (assignment.organisation
                   = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
               or assignment.manager_id = (select nullif(current_setting('app.person', true), '')::uuid)))
);
alter table revalidation_evidence enable row level security;
alter table revalidation_evidence force row level security;
create policy scope on revalidation_evidence using (exists (select from revalidation_cycle where id = cycle_id));
