set lock_timeout = '5s';

-- Posts that somebody wants because of a study of capacity: who wants them, from when, how many they are and how that was
-- reckoned, and what was decided. The study stays as it was; its hash says so to whoever decides.
create table establishment_proposal (
    id              uuid          primary key,
    version         bigint        not null,
    organisation    varchar(10)   not null,
    service         varchar(200)  not null,
    study_id        uuid          not null references capacity_study,
    study_kind      varchar(20)   not null,
    study_sha256    varchar(64)   not null,
    staff_group     varchar(60)   not null,
    band            varchar(30)   not null,
    fte             numeric(11,5) not null check (fte > 0),
    conversion      text          not null check (conversion is json object),
    owner           varchar(100)  not null,
    reason          varchar(1000) not null,
    wanted_from     date          not null,
    state           text          not null check (state in ('DRAFTED', 'PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    drafted_by      varchar(255)  not null,
    drafted_at      timestamptz   not null,
    proposed_by     varchar(255),
    proposed_at     timestamptz,
    decided_by      varchar(255)  check (decided_by not in (drafted_by, proposed_by)),
    decided_at      timestamptz,
    decision_reason varchar(1000),
    withdrawn_at    timestamptz,
    check ((state in ('ACCEPTED', 'DECLINED')) = (decided_by is not null))
);
create index establishment_proposal_newest on establishment_proposal (organisation, id);
create index establishment_proposal_of_study on establishment_proposal (study_id);
revoke delete, truncate on establishment_proposal from ${app};

alter table establishment_proposal enable row level security;
alter table establishment_proposal force row level security;
create policy scope on establishment_proposal using (
    (select current_setting('app.everything', true)) = 'on'
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);
