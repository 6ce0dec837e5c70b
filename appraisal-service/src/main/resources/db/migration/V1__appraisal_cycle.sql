set lock_timeout = '5s';

create table appraisal_cycle (
    id             uuid         primary key,
    version        bigint       not null,
    organisation   text         not null,
    name           varchar(120) not null,
    appraisal_year integer      not null,
    starts_on      date         not null,
    ends_on        date         not null,
    status         text         not null check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    check (starts_on <= ends_on)
);
create index appraisal_cycle_newest_first on appraisal_cycle (starts_on desc, id desc);
create index appraisal_cycle_organisation on appraisal_cycle (organisation);
