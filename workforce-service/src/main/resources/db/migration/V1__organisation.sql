set lock_timeout = '5s';

create table organisation (
    id        uuid   primary key,
    version   bigint not null,
    code      varchar(10)  not null unique,
    name      varchar(200) not null,
    type      text   not null check (type in ('COUNTRY', 'REGION', 'ICB', 'TRUST')),
    opens_on  date   not null,
    closes_on date,
    check (closes_on is null or opens_on <= closes_on)
);
create index organisation_type on organisation (type, code);

-- Days are included on both ends; no last day means for ever.
create table organisation_membership (
    organisation_id uuid not null references organisation,
    kind            text not null check (kind in ('COUNTRY', 'REGION', 'ICB')),
    code            varchar(10) not null,
    valid_from      date not null,
    valid_to        date,
    primary key (organisation_id, kind, code, valid_from),
    check (valid_to is null or valid_from <= valid_to)
);

create table organisation_succession (
    organisation_id uuid not null references organisation,
    code            varchar(10) not null,
    takes_over_on   date not null,
    part            boolean not null,
    primary key (organisation_id, code)
);
