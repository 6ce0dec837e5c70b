set lock_timeout = '5s';

-- What the finished blocks of a run came to, kept now and then while it goes on, so that whoever takes it up goes on behind
-- them. It is worthless without its checksum, or to another code, and goes when the run is over. Numbers do not compress in
-- the database: they come compressed.
create table planning_run_block (
    run_id       uuid        primary key references planning_run,
    organisation varchar(10) not null,
    code_version varchar(40) not null,
    blocks       integer     not null check (blocks > 0),
    sha256       varchar(64) not null,
    numbers      bytea       not null check (octet_length(numbers) <= 33554432)
);
alter table planning_run_block alter column numbers set storage external;
grant select, insert, update, delete on planning_run_block to ${app};

alter table planning_run_block enable row level security;
alter table planning_run_block force row level security;
create policy scope on planning_run_block using (
    (select current_setting('app.everything', true)) = 'on'
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);

-- What lists tell, beside the documents, so that a page reads none of them: they have hundreds of kilobytes each. Who asked
-- is whom the transaction runs for; of rows from before it is not known here, but in the audit.
alter table planning_run
    add column mode        text generated always as (coalesce(question::json ->> 'mode', 'EXPECTED')) stored,
    add column scenario_id uuid generated always as ((question::json ->> 'scenarioId')::uuid) stored,
    add column asked_by    varchar(255) default nullif(current_setting('app.subject', true), '');

alter table planning_scenario
    add column name     text generated always as (document::json ->> 'name') stored,
    add column model_id uuid generated always as ((document::json ->> 'modelId')::uuid) stored,
    add column made_by  varchar(255) default nullif(current_setting('app.subject', true), '');

-- A service, a calibration and a goal are named in different places.
alter table capacity_study
    add column name     text generated always as (coalesce(
                            question::json ->> 'service', question::json ->> 'name', question::json -> 'asked' ->> 'name')) stored,
    add column in_words text generated always as (answer::json ->> 'inWords') stored,
    add column made_by  varchar(255) default nullif(current_setting('app.subject', true), '');
