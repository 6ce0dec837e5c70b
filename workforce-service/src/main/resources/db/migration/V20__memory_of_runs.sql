set lock_timeout = '5s';

-- How many bytes a run holds while it is computed, as it was reckoned when it was asked for: a worker takes none that is larger
-- than what its process has for one. Those from before are small enough for any.
alter table planning_run add column memory_bytes bigint not null default 0;
