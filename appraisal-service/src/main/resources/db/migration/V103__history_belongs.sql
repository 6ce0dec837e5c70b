-- Only now, so that filling the history held no appraisal. V109 looks at what is there, while everybody works.
set lock_timeout = '5s';

alter table appraisal_state_change
    add constraint appraisal_state_change_appraisal foreign key (appraisal_id) references appraisal on delete cascade not valid;
