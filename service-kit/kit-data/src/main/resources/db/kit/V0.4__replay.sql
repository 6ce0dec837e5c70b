-- Publishing again, rebuilding, and remembering for ever what a reaction has done.
set lock_timeout = '5s';

-- Which event of which aggregate was taken, so that the inbox can be forgotten without forgetting the fact.
alter table inbox add column aggregate_id uuid, add column event_number bigint;

-- What a reaction took and the inbox forgot: every event of the aggregate up to this number.
create table taken_through (
    consumer_group text   not null,
    aggregate_id   uuid   not null,
    event_number   bigint not null,
    primary key (consumer_group, aggregate_id)
);

-- An operator asked to publish everything again. The relay does it, one partition at a time, between two batches.
create table republication (
    relay_partition smallint    primary key check (relay_partition between 0 and 15),
    requested_at    timestamptz not null
);
grant select, delete on republication to ${jobs};

-- The last rebuild of each projection. run names the attempt that may write; another one ends it.
create table projection_rebuild (
    consumer_group text        primary key,
    state          text        not null check (state in ('REQUESTED', 'RUNNING', 'DONE', 'FAILED')),
    may_shrink     boolean     not null,
    requested_at   timestamptz not null,
    run            uuid,
    beat_at        timestamptz,
    finished_at    timestamptz,
    events_read    bigint      not null,
    rows_changed   bigint      not null,
    failure        text
);

-- Where a projection is built anew beside the one that serves. Nobody else's search path has it.
create schema rebuild;
grant usage, create on schema rebuild to ${app};
