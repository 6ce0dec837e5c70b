set lock_timeout = '5s';

create table leadership_role (
    id             uuid         primary key,
    version        bigint       not null,
    post_id        uuid         not null,
    organisation   text         not null,
    title          varchar(120) not null,
    required_stage text         not null
);
create index leadership_role_organisation on leadership_role (organisation, id);
