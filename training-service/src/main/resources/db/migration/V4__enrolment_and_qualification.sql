set lock_timeout = '5s';

create table enrolment (
    id                  uuid   primary key,
    version             bigint not null,
    person_id           uuid   not null,
    programme_id        uuid   not null references programme,
    stage               text   not null,
    development_need_id uuid   references development_need,
    status              text   not null check (status in ('STARTED', 'COMPLETED')),
    started_on          date   not null,
    completed_on        date,
    check ((status = 'COMPLETED') = (completed_on is not null))
);
create unique index enrolment_once_at_a_time on enrolment (person_id, programme_id) where status = 'STARTED';

create table qualification (
    id           uuid   primary key,
    version      bigint not null,
    person_id    uuid   not null,
    programme_id uuid   not null references programme,
    stage        text   not null,
    awarded_on   date   not null,
    valid_until  date
);
create index qualification_newest_first on qualification (person_id, awarded_on desc, id desc);
