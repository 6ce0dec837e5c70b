set lock_timeout = '5s';

-- What was last published about each framework, so that a restart or a second replica does not publish it again.
create table framework_publication (
    framework_id uuid primary key,
    content      text not null
);

create table programme (
    id           uuid         primary key,
    version      bigint       not null,
    code         varchar(60)  not null unique,
    title        varchar(200) not null,
    stage        text         not null,
    organisation text         not null,
    provider     varchar(200) not null
);

create table programme_competency (
    programme_id uuid not null references programme,
    competency   text not null,
    primary key (programme_id, competency)
);

create table programme_accreditation (
    programme_id uuid not null references programme,
    valid_from   date not null,
    valid_to     date not null,
    primary key (programme_id, valid_from),
    check (valid_from <= valid_to)
);
