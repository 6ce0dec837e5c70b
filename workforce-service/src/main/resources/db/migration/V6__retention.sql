set lock_timeout = '5s';

-- An anonymised person keeps its facts and loses what says who it was. No staff number means anonymised.
alter table person alter column staff_uid drop not null;
alter table personal_details alter column first_name drop not null, alter column last_name drop not null;

-- A deleted person takes its rows along.
alter table personal_details drop constraint personal_details_person_id_fkey,
    add constraint personal_details_person_id_fkey foreign key (person_id) references person on delete cascade;
alter table assignment drop constraint assignment_person_id_fkey,
    add constraint assignment_person_id_fkey foreign key (person_id) references person on delete cascade;

-- Those whose period runs, the longest gone first.
create index person_gone on person (changed_at) where not employed and staff_uid is not null;

-- What was said and decided about how long a person's record is kept. A warning counts for the day it named.
create table retention (
    person_id      uuid    primary key references person on delete cascade,
    version        bigint  not null,
    warned_on      date,
    warned_for     date,
    extended_until date,
    open_holds     integer not null check (open_holds >= 0),
    removed_on     date,
    decisions      integer not null,
    check ((warned_on is null) = (warned_for is null))
);

create table legal_hold (
    id          uuid        primary key,
    version     bigint      not null,
    person_id   uuid        not null references person on delete cascade,
    reason      text,
    reference   text,
    placed_at   timestamptz not null,
    placed_by   text        not null,
    released_at timestamptz,
    released_by text,
    check ((released_at is null) = (released_by is null))
);
create index legal_hold_person on legal_hold (person_id, placed_at);

-- Insert only, and longer than the person: ids and codes. A text, the one thing that may name somebody, can be emptied.
create table retention_act (
    id         uuid          primary key,
    person_id  uuid          not null,
    employers  text[]        not null,
    action     text          not null check (action in ('WARN', 'EXTEND', 'ANONYMISE', 'DELETE')),
    reason     text          not null check (reason in ('POLICY', 'USER_ACTION', 'ADMIN_ACTION', 'RTBF_REQUEST')),
    actor_kind text          not null check (actor_kind in ('SYSTEM', 'USER', 'ADMIN')),
    actor      text          not null,
    kept_until date,
    note       text,
    acted_at   timestamptz   not null
);
create index retention_act_person on retention_act (person_id, acted_at);
revoke update, delete, truncate on retention_act from ${app};
grant update (note) on retention_act to ${app};

-- Whoever knows of a person knows of these; of a deleted one its last employers do.
alter table retention enable row level security;
alter table retention force row level security;
create policy scope on retention using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from person where person.id = person_id)
);

alter table legal_hold enable row level security;
alter table legal_hold force row level security;
create policy scope on legal_hold using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from person where person.id = person_id)
);

alter table retention_act enable row level security;
alter table retention_act force row level security;
create policy scope on retention_act using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from person where person.id = person_id)
    or employers && ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);
