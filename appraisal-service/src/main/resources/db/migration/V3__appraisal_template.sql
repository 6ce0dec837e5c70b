set lock_timeout = '5s';

create table appraisal_template (
    id                uuid        primary key,
    version           bigint      not null,
    appraisal_year    integer     not null,
    edition           integer     not null check (edition > 0),
    framework_id      uuid        not null,
    framework_version varchar(20) not null,
    value_codes       text[]      not null check (cardinality(value_codes) > 0),
    principle_codes   text[]      not null check (cardinality(principle_codes) > 0),
    status            text        not null check (status in ('DRAFT', 'ACTIVE')),
    unique (appraisal_year, edition)
);
create unique index appraisal_template_one_active on appraisal_template (appraisal_year) where status = 'ACTIVE';

-- From now on a cycle opens only where its organisation has no other open cycle of the same year.
create unique index appraisal_cycle_one_open on appraisal_cycle (organisation, appraisal_year) where status = 'OPEN';
