set lock_timeout = '5s';

create table induction (
    id           uuid   primary key,
    version      bigint not null,
    person_id    uuid   not null unique,
    status       text   not null check (status in ('ASSIGNED', 'COMPLETED')),
    starts_on    date   not null,
    assigned_on  date   not null,
    due_on       date   not null,
    completed_on date,
    check ((status = 'COMPLETED') = (completed_on is not null))
);

create table development_need (
    id             uuid    primary key,
    person_id      uuid    not null,
    competency     text    not null,
    appraisal_id   uuid    not null,
    appraisal_year integer not null,
    identified_on  date    not null,
    unique (appraisal_id, competency)
);
create index development_need_newest_first on development_need (person_id, identified_on desc, id desc);
