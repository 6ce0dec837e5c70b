set lock_timeout = '5s';

-- Whom the enrolment could not bring in line with a cycle, or which cycle as a whole, and when it tries again. The reason is
-- the name of what was broken, without any value. No attempt yet: one of several who failed together.
create table enrolment_set_aside (
    id           bigint generated always as identity primary key,
    cycle_id     uuid        not null references appraisal_cycle,
    organisation text        not null,
    person_id    uuid,
    attempts     integer     not null,
    reason       text        not null,
    since        timestamptz not null,
    next_try_at  timestamptz not null,
    unique nulls not distinct (cycle_id, person_id)
);
create index enrolment_set_aside_next on enrolment_set_aside (next_try_at);
create index enrolment_set_aside_person on enrolment_set_aside (person_id) where person_id is not null;
alter table enrolment_set_aside enable row level security;
alter table enrolment_set_aside force row level security;
create policy scope on enrolment_set_aside using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);
