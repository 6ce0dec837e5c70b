alter table diary_page
    alter column text drop not null,
    add column labels text[];
