set lock_timeout = '5s';

-- How much of the year an objective is, in parts of a hundred; absent where nobody has weighted it, which is not none.
alter table appraisal_objective add column weight integer check (weight between 1 and 100);
