set lock_timeout = '5s';

-- The last comparison of everybody of a cycle with workforce, while it is done and once it is over. It is of a cycle and of
-- nobody. Two replicas that begin at the same time have one row: the later counts, by its number.
create table enrolment_round (
    cycle_id      uuid        primary key references appraisal_cycle,
    organisation  text        not null,
    number        bigint      not null,
    people        integer     not null,
    pieces        integer     not null,
    pieces_done   integer     not null,
    already_there bigint      not null,
    created       bigint      not null,
    started_at    timestamptz not null,
    finished_at   timestamptz
);
alter table enrolment_round enable row level security;
alter table enrolment_round force row level security;
create policy scope on enrolment_round using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);
