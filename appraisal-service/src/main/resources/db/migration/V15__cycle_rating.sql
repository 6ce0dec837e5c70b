set lock_timeout = '5s';

-- The ratings of a cycle as they stood when it was closed, with everybody who stood above the person then. Figures are
-- made of this and of nothing that changes, so that no two looks differ by one person.
create table cycle_rating (
    cycle_id     uuid    not null references appraisal_cycle,
    person_id    uuid    not null,
    organisation text    not null,
    appraiser_id uuid    not null,
    managers     uuid[]  not null,
    what         integer not null,
    how          integer not null,
    primary key (cycle_id, person_id)
);
alter table cycle_rating enable row level security;
alter table cycle_rating force row level security;
create policy scope on cycle_rating using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);
