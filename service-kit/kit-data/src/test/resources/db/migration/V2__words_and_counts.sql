create table heard_text (
    note_id      uuid   primary key,
    text         text   not null,
    event_number bigint not null
);
create table heard_word (
    note_id uuid not null references heard_text on delete cascade,
    word    text not null
);
create table note_count (
    note_id uuid primary key,
    times   int  not null
);
