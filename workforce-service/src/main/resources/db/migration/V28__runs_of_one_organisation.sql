-- A run may tell figures of one organisation of its model alone; lists say so without reading whole questions.
alter table planning_run
    add column only_organisation text generated always as (question::json ->> 'organisation') stored;
