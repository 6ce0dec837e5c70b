create table diary_page (
    id           uuid primary key,
    version      bigint not null,
    organisation text   not null,
    person_id    uuid,
    text         text   not null
);
alter table diary_page enable row level security;
alter table diary_page force row level security;
create policy scope on diary_page using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
);
