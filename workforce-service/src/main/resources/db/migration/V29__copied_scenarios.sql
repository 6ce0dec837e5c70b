-- A scenario may be made as a copy of another, perhaps of another organisation.
alter table planning_scenario
    add column copy_of uuid references planning_scenario;
