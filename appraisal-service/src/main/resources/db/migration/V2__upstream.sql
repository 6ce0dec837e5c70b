-- What other services published. Everything here can be dropped and rebuilt from their topics.
set lock_timeout = '5s';

create table workforce_organisation (
    organisation_id uuid   primary key,
    code            text   not null,
    event_number    bigint not null
);
create index workforce_organisation_code on workforce_organisation (code);

create table workforce_membership (
    organisation_id uuid not null references workforce_organisation on delete cascade,
    code            text not null,
    from_day        date not null,
    to_day          date
);
create index workforce_membership_organisation on workforce_membership (organisation_id);

create table workforce_person (
    person_id    uuid   primary key,
    staff_uid    text,
    event_number bigint not null
);
create index workforce_person_staff_uid on workforce_person (staff_uid);

create table workforce_assignment (
    assignment_id uuid primary key,
    person_id     uuid not null references workforce_person on delete cascade,
    organisation  text not null,
    stage         text,
    starts_on     date not null,
    ends_on       date
);
create index workforce_assignment_person on workforce_assignment (person_id);

create table training_framework (
    framework_id uuid   not null,
    version      text   not null,
    name         text   not null,
    event_number bigint not null,
    primary key (framework_id, version)
);

create table training_competency (
    framework_id uuid    not null,
    version      text    not null,
    position     integer not null,
    code         text    not null,
    name         text    not null,
    primary key (framework_id, version, position),
    foreign key (framework_id, version) references training_framework on delete cascade
);
