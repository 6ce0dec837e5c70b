alter table diary_page
    add column mood text,
    add column weather text;
create table diary_remark (
    page_id  uuid    not null references diary_page on delete cascade,
    position integer not null,
    remark   text    not null,
    said_on  date    not null,
    primary key (page_id, position)
);
