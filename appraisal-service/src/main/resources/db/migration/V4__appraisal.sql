set lock_timeout = '5s';

create table appraisal (
    id                  uuid   primary key,
    version             bigint not null,
    cycle_id            uuid   not null references appraisal_cycle,
    organisation        text   not null,
    appraisal_year      integer not null,
    template_id         uuid   not null references appraisal_template,
    person_id           uuid   not null,
    appraiser_id        uuid   not null,
    stage               text   not null,
    state               text   not null check (state in ('DRAFT', 'SELF_PREP', 'MEETING_HELD', 'APPRAISER_SIGNED',
                                                         'APPRAISEE_SIGNED', 'COMPLETE', 'CANCELLED')),
    meeting_held_on     date,
    appraiser_signed_at timestamptz,
    appraisee_signed_at timestamptz,
    completed_on        date,
    cancellation_reason text,
    check (person_id <> appraiser_id),
    check ((state = 'COMPLETE') = (completed_on is not null)),
    check ((state = 'CANCELLED') = (cancellation_reason is not null))
);
create unique index appraisal_one_a_cycle on appraisal (cycle_id, person_id) where state <> 'CANCELLED';
create index appraisal_by_cycle on appraisal (cycle_id, id desc);
create index appraisal_by_person on appraisal (person_id, id desc);
create index appraisal_by_appraiser on appraisal (appraiser_id, id desc);

create table appraisal_objective (
    appraisal_id uuid    not null references appraisal on delete cascade,
    position     integer not null,
    title        text    not null,
    measure      text    not null,
    due_on       date    not null,
    outcome      text,
    rating       integer check (rating > 0),
    primary key (appraisal_id, position)
);

create table appraisal_criterion (
    appraisal_id uuid    not null references appraisal on delete cascade,
    position     integer not null,
    kind         text    not null check (kind in ('VALUE', 'PRINCIPLE', 'COMPETENCY')),
    code         text    not null,
    name         text    not null,
    rating       integer check (rating > 0),
    evidence     text,
    primary key (appraisal_id, position),
    unique (appraisal_id, kind, code)
);

create table appraisal_priority (
    appraisal_id uuid    not null references appraisal on delete cascade,
    position     integer not null,
    priority     text    not null,
    competency   text,
    due_on       date,
    primary key (appraisal_id, position)
);
