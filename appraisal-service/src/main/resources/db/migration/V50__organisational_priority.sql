set lock_timeout = '5s';

-- What an organisation wants to get done, from a day to a day, both included. National ones are reference data.
create table organisational_priority (
    id           uuid         primary key,
    version      bigint       not null,
    organisation text         not null,
    name         varchar(200) not null,
    valid_from   date         not null,
    valid_to     date,
    check (valid_to is null or valid_to >= valid_from)
);
create index organisational_priority_organisation on organisational_priority (organisation, valid_from);

-- Everybody with a staff record reads them, because an objective may serve any; an organisation's own roles write them.
alter table organisational_priority enable row level security;
alter table organisational_priority force row level security;
create policy scope on organisational_priority using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);
create policy reading on organisational_priority for select using (
    (select nullif(current_setting('app.person', true), '')) is not null
);

alter table appraisal_objective
    add column priority_id       uuid,
    add column carried_over_from uuid;
