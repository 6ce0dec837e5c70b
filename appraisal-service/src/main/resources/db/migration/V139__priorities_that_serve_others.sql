set lock_timeout = '5s';

-- What a priority is a part of: one of the same organisation or a national one. It stays, as its name does, so that no circle comes about.
alter table organisational_priority add column serves_id uuid;

-- How far they have come is found by what serves them.
create index appraisal_objective_priority on appraisal_objective (priority_id) where priority_id is not null;
