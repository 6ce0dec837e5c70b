set lock_timeout = '5s';

-- Files on their way in. A worker of any replica goes on behind the two checkpoints.
create table intake_job (
    id              uuid        primary key,
    version         bigint      not null,
    kind            text        not null,
    state           text        not null
                    check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'PARTIALLY_SUCCEEDED', 'FAILED')),
    uploaded_by     text        not null,
    organisations   text[]      not null,
    effective_on    date        not null,
    received_at     timestamptz not null,
    finished_at     timestamptz,
    failure         text,
    attempts        integer     not null,
    total           integer     not null,
    created         integer     not null,
    updated         integer     not null,
    unchanged       integer     not null,
    rejected        integer     not null,
    unknown_columns integer     not null,
    checked         boolean     not null,
    checked_through bigint      not null,
    applied_through bigint      not null
);
create index intake_job_unfinished on intake_job (id) where state in ('QUEUED', 'RUNNING');

-- The rows of a file, gone when its job is done.
create table intake_row (
    job_id   uuid    not null references intake_job,
    line     bigint  not null,
    row_key  text    not null,
    fields   text[]  not null,
    rejected boolean not null default false,
    subject  uuid,
    primary key (job_id, line)
);
create index intake_row_key on intake_row (job_id, row_key);

create table intake_error (
    id          bigint generated always as identity primary key,
    job_id      uuid   not null references intake_job,
    line        bigint not null,
    column_name text   not null,
    code        text   not null,
    detail      text   not null
);
create index intake_error_job on intake_error (job_id, id);
