-- One profession has one cycle at a time, however many begin at once.
set lock_timeout = '5s';

create extension if not exists btree_gist;

drop index revalidation_cycle_once;
alter table revalidation_cycle
    add constraint revalidation_cycle_once exclude using gist (
        person_id with =, regulator with =, (coalesce(profession, '')) with =,
        daterange(starts_on, due_on, '[]') with &&);

-- Who held an appraisal, where the regulator limits how often in a row.
alter table revalidation_evidence add column appraiser_number text;
