set lock_timeout = '5s';

-- What forecasts are computed of: a document in its canonical form, so that its hash can be computed again by anybody. It is
-- never changed: whoever knows better makes another. Text and not jsonb, so that it stays as it was hashed.
create table planning_model (
    id           uuid         primary key,
    organisation varchar(10)  not null,
    name         varchar(200) not null,
    starts_on    date         not null,
    sha256       varchar(64)  not null,
    made_at      timestamptz  not null,
    document     text         not null check (document is json object)
);
create index planning_model_newest on planning_model (organisation, id);
revoke update, delete, truncate on planning_model from ${app};

alter table planning_model enable row level security;
alter table planning_model force row level security;
create policy scope on planning_model using (
    (select current_setting('app.everything', true)) = 'on'
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);
