set lock_timeout = '5s';

-- Levers that belong together, with who answers for them and until when. A run copies them, so nothing changes what it was
-- computed with; whoever renews a lever makes another scenario.
create table planning_scenario (
    id           uuid        primary key,
    organisation varchar(10) not null,
    made_at      timestamptz not null,
    document     text        not null check (document is json object)
);
create index planning_scenario_newest on planning_scenario (organisation, id);
revoke update, delete, truncate on planning_scenario from ${app};

alter table planning_scenario enable row level security;
alter table planning_scenario force row level security;
create policy scope on planning_scenario using (
    (select current_setting('app.everything', true)) = 'on'
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);
