set lock_timeout = '5s';

-- Days are included on both ends; no last day means for the time being. An anonymised person's have no reason any more.
create table exclusion (
    id           uuid        primary key,
    version      bigint      not null,
    person_id    uuid        not null references person on delete cascade,
    organisation varchar(10) not null,
    from_day     date        not null,
    to_day       date,
    reason       varchar(60),
    recorded_at  timestamptz not null,
    check (to_day is null or from_day <= to_day)
);
create index exclusion_person on exclusion (person_id, from_day);

-- It is there for the person and for the organisation that recorded it, not for the person's other employers.
alter table exclusion enable row level security;
alter table exclusion force row level security;
create policy scope on exclusion using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);
