-- Tables of the kit. They are the same in every service and are migrated by the kit.
set lock_timeout = '5s';

grant usage on schema public to ${app}, ${jobs};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

-- Committed facts on their way to Kafka: a queue by state, never a cursor, because a lower seq may commit later.
create table outbox (
    seq              bigint generated always as identity primary key,
    event_id         uuid        not null unique,
    relay_partition  smallint    not null check (relay_partition between 0 and 15),
    topic            text        not null,
    message_key      text        not null,
    type             text        not null,
    aggregate_id     uuid        not null,
    event_number     bigint      not null,
    occurred_at      timestamptz not null,
    correlation_id   text,
    traceparent      text,
    payload          text        not null,
    published_at     timestamptz,
    unique (aggregate_id, event_number)
);
create index outbox_unpublished on outbox (relay_partition, seq) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
grant select, update, delete on outbox to ${jobs};

-- The last number given to an event of each aggregate. Its row lock also serialises the outbox per aggregate.
create table event_number (
    aggregate_id uuid   primary key,
    last_number  bigint not null
);

-- What has been consumed. Offsets live with the projection, so both move in one transaction.
create table inbox (
    consumer_group text        not null,
    event_id       uuid        not null,
    received_at    timestamptz not null,
    primary key (consumer_group, event_id)
);
create index inbox_received on inbox (received_at);

create table consumer_offset (
    consumer_group text   not null,
    topic          text   not null,
    topic_partition integer not null,
    cluster_id     text   not null,
    topic_id       text   not null,
    next_offset    bigint not null,
    primary key (consumer_group, topic, topic_partition)
);

create table parked_event (
    id              bigint generated always as identity primary key,
    consumer_group  text        not null,
    message_key     text        not null,
    topic           text        not null,
    topic_partition integer     not null,
    topic_offset    bigint      not null,
    headers         jsonb       not null,
    payload         bytea,
    reason          text        not null,
    parked_at       timestamptz not null
);
create index parked_event_key on parked_event (consumer_group, message_key, id);

-- Insert only: neither the service nor its jobs can change or remove what was recorded.
create table audit_entry (
    seq           bigint generated always as identity primary key,
    recorded_at   timestamptz not null,
    actor         text        not null,
    on_behalf_of  text,
    organisation  text,
    action        text        not null,
    resource      text        not null,
    resource_id   text        not null,
    decision      text        not null check (decision in ('ALLOWED', 'DENIED')),
    reason        text,
    request_id    text,
    trace_id      text
);
create index audit_entry_resource on audit_entry (resource, resource_id, seq);
revoke update, delete, truncate on audit_entry from ${app};

-- Reference data with dates: what the NHS may change is data. valid_to is the last day it counts.
create table reference_item (
    data_set   text  not null,
    code       text  not null,
    valid_from date  not null,
    valid_to   date,
    body       jsonb not null,
    primary key (data_set, code, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

-- One row for each piece of scheduled work that was done, so that replicas do it once.
create table job_run (
    job    text        not null,
    slot   text        not null,
    run_at timestamptz not null,
    primary key (job, slot)
);
