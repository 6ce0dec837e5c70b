set lock_timeout = '5s';

-- Forecasts that were asked for. A worker of any replica takes one under a lease and renews it while it computes; a lease that
-- has run out says that its worker died, and another begins again: the same question has the same result.
create table planning_run (
    id           uuid        primary key,
    version      bigint      not null,
    organisation varchar(10) not null,
    model_id     uuid        not null references planning_model,
    model_sha256 varchar(64) not null,
    question     text        not null check (question is json object),
    replay_of    uuid        references planning_run,
    same         boolean,
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    draws        integer     not null,
    draws_done   integer     not null,
    code_version varchar(40) not null,
    asked_at     timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    failure      text,
    attempts     integer     not null default 0,
    taken_at     timestamptz,
    lease_until  timestamptz,
    leased_by    uuid,
    partial      text
);
create index planning_run_newest on planning_run (organisation, id);
create index planning_run_unfinished on planning_run (id) where state in ('QUEUED', 'RUNNING');
-- Whose turn was longest ago.
create index planning_run_turn on planning_run (organisation, taken_at);
revoke delete, truncate on planning_run from ${app};

alter table planning_run enable row level security;
alter table planning_run force row level security;
create policy scope on planning_run using (
    (select current_setting('app.everything', true)) = 'on'
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);

-- What came out, written once, as text so that its hash stays right.
create table planning_result (
    run_id       uuid        primary key references planning_run,
    organisation varchar(10) not null,
    sha256       varchar(64) not null,
    result       text        not null check (result is json object)
);
revoke update, delete, truncate on planning_result from ${app};

alter table planning_result enable row level security;
alter table planning_result force row level security;
create policy scope on planning_result using (
    (select current_setting('app.everything', true)) = 'on'
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);
