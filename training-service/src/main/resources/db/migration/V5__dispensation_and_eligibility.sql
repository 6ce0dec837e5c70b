set lock_timeout = '5s';

create table dispensation (
    id         uuid          primary key,
    version    bigint        not null,
    person_id  uuid          not null,
    stage      text          not null,
    reason     varchar(1000) not null,
    granted_on date          not null,
    expires_on date          not null,
    check (granted_on <= expires_on)
);
create index dispensation_person on dispensation (person_id);

-- The verdicts that were last published about each person. valid_until is the first day on which one of them ends.
create table eligibility (
    id          uuid   primary key,
    version     bigint not null,
    person_id   uuid   not null unique,
    verdicts    text   not null,
    valid_until date
);
create index eligibility_lapses on eligibility (valid_until) where valid_until is not null;
