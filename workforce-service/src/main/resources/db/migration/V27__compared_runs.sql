-- A run may tell the difference to another, which its question names: so lists need not read whole questions.
alter table planning_run
    add column compared_with uuid generated always as ((question::json #>> '{comparedWith,run}')::uuid) stored;
