set lock_timeout = '5s';

alter table appraisal_state_change validate constraint appraisal_state_change_appraisal;
