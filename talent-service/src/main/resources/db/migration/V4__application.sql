set lock_timeout = '5s';

create table application (
    id               uuid   primary key,
    version          bigint not null,
    advert_id        uuid   not null references advert,
    person_id        uuid   not null,
    organisation     text   not null,
    state            text   not null
        check (state in ('SUBMITTED', 'SHORTLISTED', 'RECOMMENDED', 'APPOINTED', 'REJECTED', 'WITHDRAWN')),
    submitted_on     date   not null,
    panel_decided_on date,
    panel_reasons    varchar(4000),
    panel_members    uuid[],
    unique (advert_id, person_id),
    check (state not in ('RECOMMENDED', 'APPOINTED', 'REJECTED') or panel_decided_on is not null)
);
create index application_person on application (person_id);
